package courtnotices.indexer.source.fetch;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Where a redirect leads: {@code ?id=1}, seen from {@code http://court.example/a.html}, is {@code http://court.example/a.html?id=1}.
 *
 * <p>Sites write Chinese letters into it as they are, in UTF-8 or GBK. Like browsers it gives them back byte for byte, so that their encoding
 * does not matter.
 */
final class Location {

    /** What is no part of an address unless it is escaped; % where it escapes nothing. */
    private static final Pattern ILLEGAL = Pattern.compile("[^!-~]|[\"<>\\\\^`{|}]|%(?![0-9A-Fa-f]{2})");

    private Location() {}

    /** {@code target} as seen from {@code address}; itself where it is no address. */
    static String of(String address, String target) {
        String sent = ILLEGAL.matcher(slashed(target.strip())).replaceAll(found -> escaped(found.group()));
        try {
            return sent.startsWith("?")
                    ? address.replaceFirst("[?#].*", "") + sent
                    : URI.create(address).resolve(sent).toString();
        } catch (IllegalArgumentException e) {
            return sent;
        }
    }

    /** Browsers take \ for / before the query. */
    private static String slashed(String target) {
        String path = target.replaceFirst("[?#].*", "");
        return path.replace('\\', '/') + target.substring(path.length());
    }

    /** Headers are read as ISO 8859-1: a character is a byte. */
    private static String escaped(String illegal) {
        return "%%%02X".formatted(illegal.getBytes(StandardCharsets.ISO_8859_1)[0] & 0xff);
    }
}
