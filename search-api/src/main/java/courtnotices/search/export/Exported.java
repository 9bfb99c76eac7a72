package courtnotices.search.export;

import courtnotices.notice.document.DocumentKind;
import courtnotices.search.query.Listed;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What can be taken away whole. */
public enum Exported {
    ISSUES(Listed.ISSUES, DocumentKind.ISSUES),
    OBSERVATIONS(Listed.OBSERVATIONS, DocumentKind.OBSERVATIONS),
    NOTICES(Listed.NOTICES, DocumentKind.NOTICES),
    /** One row for each measure of the issues that a query finds. */
    MEASURES(Listed.ISSUES, DocumentKind.ISSUES);

    private final Listed listed;
    private final DocumentKind kind;

    Exported(Listed listed, DocumentKind kind) {
        this.listed = listed;
        this.kind = kind;
    }

    /** Its name in addresses and files, e.g. {@code issues}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The list whose filters and orders it has. */
    public Listed listed() {
        return listed;
    }

    /** The documents that it is read from. */
    DocumentKind kind() {
        return kind;
    }

    /** Whether each document becomes one entry, so that there are as many entries as documents were found. */
    public boolean isOneEach() {
        return this != MEASURES;
    }

    /** What has this name, or null. */
    public static @Nullable Exported named(String word) {
        return Arrays.stream(values())
                .filter(exported -> exported.word().equals(word))
                .findFirst()
                .orElse(null);
    }
}
