package courtnotices.search.result;

import courtnotices.notice.Court;
import courtnotices.notice.Deadline;
import courtnotices.notice.Observation;
import courtnotices.notice.Span;
import courtnotices.notice.Status;
import courtnotices.notice.document.NoticeSummary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One issue in a list.
 *
 * @param span of the issue in its notice's text
 */
public record IssueHit(
        String id,
        NoticeSummary notice,
        @Nullable Court court,
        int ordinal,
        String label,
        List<String> path,
        String title,
        Span span,
        @Nullable Deadline deadline,
        @Nullable Status status,
        boolean ongoing,
        List<String> topics,
        List<Snippet> snippets,
        List<Observation> observations,
        int measureCount,
        Links links) {

    public IssueHit {
        path = List.copyOf(path);
        topics = List.copyOf(topics);
        snippets = List.copyOf(snippets);
        observations = List.copyOf(observations);
    }
}
