package courtnotices.indexer.page;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the encoding in which a page's bytes make sense, whatever the page declares.
 *
 * <p>Bytes that are valid UTF-8 but for a few are UTF-8: text in a Chinese encoding practically never is by chance. Otherwise the declarations
 * (gb2312 read as GB18030, its superset), what ICU detects, and GB18030 compete: the one wins in which the most characters are those that every
 * notice repeats. Validity alone proves nothing: any bytes are valid iso-8859-1, and most GBK is valid Big5.
 */
final class Charsets {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int HEAD = 4096;

    /** One in so many: a page cut inside a character has one broken; text in another encoding, read as UTF-8, has nearly all. */
    private static final int FEW = 10;

    private static final String COMMON = "巡整改的一是，。、";

    private static final Pattern META = Pattern.compile("charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{2,40})");

    private Charsets() {}

    /** The encoding of {@code bytes}. */
    static Charset of(byte[] bytes, @Nullable String declared) {
        Charset marked = byteOrderMark(bytes);
        if (marked != null) {
            return marked;
        }
        if (decodes(bytes, StandardCharsets.UTF_8) || isNearlyUtf8(bytes)) {
            return StandardCharsets.UTF_8;
        }
        return Stream.of(named(declared), declaredInPage(bytes), detected(bytes), GB18030)
                .filter(charset -> charset != null && decodes(bytes, charset))
                .distinct()
                .max(Comparator.comparingLong(charset -> common(bytes, charset)))
                .orElse(GB18030);
    }

    private static @Nullable Charset byteOrderMark(byte[] bytes) {
        if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
            return StandardCharsets.UTF_8;
        }
        if (startsWith(bytes, 0xfe, 0xff)) {
            return StandardCharsets.UTF_16BE;
        }
        return startsWith(bytes, 0xff, 0xfe) ? StandardCharsets.UTF_16LE : null;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNearlyUtf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long broken = text.chars().filter(c -> c == '\ufffd').count();
        long beyondAscii = text.chars().filter(c -> c > 0x7f).count();
        return broken * FEW <= beyondAscii;
    }

    private static long common(byte[] bytes, Charset charset) {
        return new String(bytes, charset)
                .chars()
                .filter(c -> COMMON.indexOf(c) >= 0)
                .count();
    }

    private static boolean decodes(byte[] bytes, Charset charset) {
        try {
            charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static @Nullable Charset declaredInPage(byte[] bytes) {
        String head = new String(Arrays.copyOf(bytes, Math.min(bytes.length, HEAD)), StandardCharsets.ISO_8859_1);
        Matcher meta = META.matcher(head);
        return meta.find() ? named(meta.group(1)) : null;
    }

    private static @Nullable Charset detected(byte[] bytes) {
        CharsetMatch match = new CharsetDetector().setText(bytes).detect();
        return match == null ? null : named(match.getName());
    }

    private static @Nullable Charset named(@Nullable String name) {
        if (name == null) {
            return null;
        }
        try {
            return switch (name.toLowerCase(Locale.ROOT)) {
                case "gb2312", "gbk", "gb_2312-80", "x-gbk" -> GB18030;
                case "big5" -> Charset.forName("Big5-HKSCS");
                default -> Charset.forName(name);
            };
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }
}
