package courtnotices.search.result;

import courtnotices.notice.Court;
import org.jspecify.annotations.Nullable;

/**
 * A court that is not in a group, and why.
 *
 * @param observation its figure that comes closest; null when it has none of this indicator
 */
public record AbsentCourt(
        Court court, Reason reason, @Nullable ObservationHit observation) {}
