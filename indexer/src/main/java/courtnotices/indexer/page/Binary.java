package courtnotices.indexer.page;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Names files by their first bytes: %PDF- is "a PDF document". */
final class Binary {

    private record Kind(String name, String magic) {}

    private static final Kind[] KINDS = {
        new Kind("a PDF document", "%PDF-"),
        new Kind("a ZIP archive or Office document", "PK\u0003\u0004"),
        new Kind("an old Office document", "\u00d0\u00cf\u0011\u00e0"),
        new Kind("a gzip archive", "\u001f\u008b"),
        new Kind("a picture", "\u0089PNG"),
        new Kind("a picture", "GIF8"),
        new Kind("a picture", "\u00ff\u00d8\u00ff"),
        new Kind("a program", "\u007fELF"),
    };

    private Binary() {}

    /** What kind of file this is, or null when it may be text. */
    static @Nullable String kindOf(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
        for (Kind kind : KINDS) {
            if (head.startsWith(kind.magic())) {
                return kind.name();
            }
        }
        return null;
    }
}
