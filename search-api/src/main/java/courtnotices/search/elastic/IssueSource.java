package courtnotices.search.elastic;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import courtnotices.notice.Court;
import courtnotices.notice.Deadline;
import courtnotices.notice.Observation;
import courtnotices.notice.Span;
import courtnotices.notice.Status;
import courtnotices.notice.document.NoticeSummary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a list takes of an issue's document. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record IssueSource(
        String id,
        NoticeSummary notice,
        @Nullable Court court,
        String sourceUri,
        int ordinal,
        String label,
        List<String> path,
        String title,
        Span span,
        @Nullable Deadline deadline,
        @Nullable Status status,
        boolean ongoing,
        List<String> topics,
        List<Counted> measures,
        List<Observation> observations) {

    /** A measure, of which only that it is there is wanted, and whether the notice counts it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Counted(boolean enumerated) {}
}
