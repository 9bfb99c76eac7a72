package courtnotices.search.web;

import courtnotices.search.query.BadQueryException;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * Addresses as they come in a request's first line, made into those that the standard knows.
 *
 * <p>{@code curl localhost:8080/api/v1/issues?q=终本率} sends the bytes of 终本率 as they are; they become {@code %E7%BB%88…}. {@code q=100%} and
 * {@code q=%ff} mean no text at all and are refused: read as anything, they would find something that nobody asked for.
 */
final class RequestTarget {

    private static final int ESCAPE = 3;

    /** What may not stand in an address unless escaped, beside controls and what is no ASCII. */
    private static final String UNSAFE = " \"<>[\\]^`{|}";

    private RequestTarget() {}

    /**
     * The address with everything escaped that has to be.
     *
     * @param target each character a byte
     * @throws BadQueryException naming the parameter whose value is no text
     * @throws ResponseStatusException 400, if the path or a parameter's name is none
     */
    static String escaped(String target) {
        StringBuilder out = new StringBuilder(target.length());
        for (String part : target.split("(?<=[?&])", -1)) {
            int sign = out.isEmpty() ? -1 : part.indexOf('=');
            try {
                out.append(escapedText(part.substring(0, sign + 1))).append(escapedText(part.substring(sign + 1)));
            } catch (IllegalArgumentException e) {
                throw refusal(part, sign, String.valueOf(e.getMessage()));
            }
        }
        return out.toString();
    }

    private static RuntimeException refusal(String part, int sign, String problem) {
        String name = sign < 0 ? "" : part.substring(0, sign);
        return name.matches("[A-Za-z.]{1,40}!?")
                ? new BadQueryException(name, problem)
                : new ResponseStatusException(HttpStatus.BAD_REQUEST, "the address " + problem);
    }

    private static String escapedText(String raw) {
        StringBuilder out = new StringBuilder(raw.length());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(raw.length());
        for (int at = 0; at < raw.length(); at++) {
            char sign = raw.charAt(at);
            if (sign == '%') {
                bytes.write(escape(raw, at));
                out.append(raw, at, at + ESCAPE);
                at += ESCAPE - 1;
            } else {
                bytes.write(sign);
                out.append(
                        isSafe(sign)
                                ? String.valueOf(sign)
                                : "%" + HexFormat.of().withUpperCase().toHexDigits((byte) sign));
            }
        }
        refuseOtherThanUtf8(bytes.toByteArray());
        return out.toString();
    }

    private static boolean isSafe(char sign) {
        return sign > ' ' && sign < '\u007f' && UNSAFE.indexOf(sign) < 0;
    }

    private static int escape(String raw, int at) {
        String digits = raw.substring(at + 1, Math.min(raw.length(), at + ESCAPE));
        if (!digits.matches("[0-9A-Fa-f]{2}")) {
            throw new IllegalArgumentException(
                    "holds a % that two hexadecimal digits must follow; the sign itself is written %25");
        }
        return HexFormat.fromHexDigits(digits);
    }

    private static void refuseOtherThanUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("holds bytes that are no text in UTF-8", e);
        }
    }
}
