package courtnotices.search.result;

import courtnotices.notice.Court;
import org.jspecify.annotations.Nullable;

/**
 * One figure of a comparison, or one court without any: the comparison as a table.
 *
 * @param group the place of its group, counted from 1; null of a court that tells no value
 * @param counted whether it is the court's row in its group, and among its n
 * @param reason why it cannot be set beside the first group; null where it can
 */
public record IndicatorRow(
        Court court,
        @Nullable Integer group,
        boolean counted,
        @Nullable Reason reason,
        @Nullable ObservationHit observation) {}
