package courtnotices.search.result;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * One court over its inspections.
 *
 * @param notices the newest first
 * @param topics of its issues, the most frequent first
 * @param indicators of its figures, the most frequent first
 */
public record CourtDetail(
        @JsonUnwrapped CourtHit court, List<CourtNotice> notices, List<CodeCount> topics, List<CodeCount> indicators) {

    public CourtDetail {
        notices = List.copyOf(notices);
        topics = List.copyOf(topics);
        indicators = List.copyOf(indicators);
    }
}
