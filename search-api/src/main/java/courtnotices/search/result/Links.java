package courtnotices.search.result;

import courtnotices.notice.document.IssueDocument;
import courtnotices.notice.document.NoticeDocument;
import org.jspecify.annotations.Nullable;

/**
 * Where things are.
 *
 * @param self its own address in the API
 * @param notice the address of its notice in the API
 * @param source where the court published it
 */
public record Links(String self, @Nullable String notice, String source) {

    /** Of an issue. */
    public static Links of(IssueDocument issue) {
        return new Links(
                Addresses.one(Addresses.ISSUES, issue.id()),
                Addresses.one(Addresses.NOTICES, issue.notice().id()),
                issue.sourceUri());
    }

    /** Of a notice, which is its own. */
    public static Links of(NoticeDocument notice) {
        return new Links(
                Addresses.one(Addresses.NOTICES, notice.id()),
                null,
                notice.sources().getFirst().uri());
    }
}
