package courtnotices.search.result;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import courtnotices.notice.Court;
import courtnotices.notice.Deadline;
import courtnotices.notice.Observation;
import courtnotices.notice.Status;
import courtnotices.notice.document.IssueSummary;
import courtnotices.notice.document.NoticeSummary;
import courtnotices.notice.document.ObservationDocument;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One figure with where it stands.
 *
 * @param issue that it stands in; null for a figure outside any issue
 * @param topics of that issue, as are deadline and status
 */
public record ObservationHit(
        String id,
        NoticeSummary notice,
        @Nullable Court court,
        @Nullable IssueSummary issue,
        List<String> topics,
        @Nullable Deadline deadline,
        @Nullable Status status,
        @JsonUnwrapped Observation observation,
        Links links) {

    public ObservationHit {
        topics = List.copyOf(topics);
    }

    /** The figure that {@code document} holds. */
    public static ObservationHit of(ObservationDocument document) {
        return new ObservationHit(
                document.id(),
                document.notice(),
                document.court(),
                document.issue(),
                document.topics(),
                document.deadline(),
                document.status(),
                document.observation(),
                new Links(
                        Addresses.one(Addresses.OBSERVATIONS, document.id()),
                        Addresses.one(Addresses.NOTICES, document.notice().id()),
                        document.sourceUri()));
    }
}
