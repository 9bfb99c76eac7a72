package courtnotices.search.result;

import courtnotices.notice.Court;
import courtnotices.notice.Deadline;
import courtnotices.notice.Measure;
import courtnotices.notice.Span;
import courtnotices.notice.Status;
import courtnotices.notice.document.IssueDocument;
import courtnotices.notice.document.IssueSummary;
import courtnotices.notice.document.NoticeSummary;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One measure with where it stands.
 *
 * @param ordinal counts from 1 within its issue
 * @param enumerated whether the notice itself counts it
 * @param span of the text, in the notice's text
 * @param topics of its issue, as are deadline and status
 * @param links of its issue
 */
public record MeasureHit(
        NoticeSummary notice,
        @Nullable Court court,
        IssueSummary issue,
        List<String> topics,
        @Nullable Deadline deadline,
        @Nullable Status status,
        int ordinal,
        String text,
        boolean enumerated,
        Span span,
        Links links) {

    public MeasureHit {
        topics = List.copyOf(topics);
    }

    /** The measures of an issue, in order. */
    public static Stream<MeasureHit> of(IssueDocument issue) {
        IssueSummary summary = new IssueSummary(issue.id(), issue.ordinal(), issue.label(), issue.title());
        Links links = Links.of(issue);
        return issue.measures().stream().map(measure -> of(issue, summary, measure, links));
    }

    private static MeasureHit of(IssueDocument issue, IssueSummary summary, Measure measure, Links links) {
        return new MeasureHit(
                issue.notice(),
                issue.court(),
                summary,
                issue.topics(),
                issue.deadline(),
                issue.status(),
                measure.ordinal(),
                measure.text(),
                measure.enumerated(),
                measure.span(),
                links);
    }
}
