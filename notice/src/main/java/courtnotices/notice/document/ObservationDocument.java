package courtnotices.notice.document;

import courtnotices.notice.Court;
import courtnotices.notice.Deadline;
import courtnotices.notice.Observation;
import courtnotices.notice.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One figure as the index holds it.
 *
 * @param issue that it stands in; null for a figure outside any issue
 * @param topics of that issue, as are deadline and status
 */
public record ObservationDocument(
        String id,
        NoticeSummary notice,
        @Nullable Court court,
        @Nullable Integer year,
        String sourceUri,
        @Nullable IssueSummary issue,
        List<String> topics,
        @Nullable Deadline deadline,
        @Nullable Status status,
        Observation observation) {

    public ObservationDocument {
        topics = List.copyOf(topics);
    }
}
