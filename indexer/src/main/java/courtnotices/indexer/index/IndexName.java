package courtnotices.indexer.index;

import courtnotices.notice.document.DocumentKind;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Names the indices behind an alias: {@code issues-v1-20261122T043000Z}.
 *
 * <p>The version is that of the mapping; the time tells two builds of the same version apart.
 */
public final class IndexName {

    /** Counted up when a mapping changes so that documents must be written anew. */
    public static final int VERSION = 4;

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd't'HHmmss'z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private IndexName() {}

    /** How the names of all indices of {@code kind} and this version begin. */
    static String prefix(DocumentKind kind) {
        return kind.alias() + "-v" + VERSION + "-";
    }

    /** Whether {@code name} is that of an index of {@code kind}, of whatever version. */
    static boolean isOf(DocumentKind kind, String name) {
        return name.matches(kind.alias() + "-v\\d+-\\d{8}t\\d{6}z");
    }

    /** The name of an index of {@code kind} made at {@code created}. Lower case, as Elasticsearch demands. */
    public static String of(DocumentKind kind, Instant created) {
        return prefix(kind) + TIME.format(created);
    }
}
