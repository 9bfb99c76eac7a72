package courtnotices.notice.document;

import courtnotices.notice.Court;
import courtnotices.notice.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A notice as it was before it was published with other words.
 *
 * @param id of the notice and of the revision, {@code 743babea5a19368f-1}
 * @param noticeId of the notice
 * @param revision counted from 1
 * @param replacedAt when other words were found
 * @param source where these words stood, and their record in the archive
 */
public record RevisionDocument(
        String id,
        String noticeId,
        int revision,
        Instant replacedAt,
        @Nullable String title,
        @Nullable Court court,
        @Nullable LocalDate publishedOn,
        Source source,
        String contentHash,
        String text,
        List<RevisedIssue> issues) {

    public RevisionDocument {
        issues = List.copyOf(issues);
    }

    /**
     * An issue as it was.
     *
     * @param text all of it, with its title and measures
     */
    public record RevisedIssue(int ordinal, String label, String title, String text) {

        public static RevisedIssue of(IssueDocument issue) {
            return new RevisedIssue(issue.ordinal(), issue.label(), issue.title(), issue.text());
        }
    }

    /** What is replaced at {@code at}: {@code notice} with its {@code issues}. */
    public static RevisionDocument of(NoticeDocument notice, List<IssueDocument> issues, Instant at) {
        return new RevisionDocument(
                id(notice.id(), notice.publication().revision()),
                notice.id(),
                notice.publication().revision(),
                at,
                notice.title(),
                notice.court(),
                notice.publishedOn(),
                notice.source(),
                notice.contentHash(),
                notice.text(),
                issues.stream().map(RevisedIssue::of).toList());
    }

    /** The id of a notice's revision. */
    public static String id(String noticeId, int revision) {
        return noticeId + "-" + revision;
    }
}
