package courtnotices.indexer.source.fetch;

import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Where a redirect leads. */
final class Location {

    private Location() {}

    /** {@code target} as seen from {@code address}; itself where it is no address. Sites write Chinese letters into it as they are. */
    static String of(String address, String target) {
        String utf8 = new String(target.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        String sent = utf8.contains("\uFFFD") ? target : utf8; // headers are read as ISO 8859-1
        try {
            return URI.create(address).resolve(sent.replace(" ", "%20")).toString();
        } catch (IllegalArgumentException e) {
            return sent;
        }
    }
}
