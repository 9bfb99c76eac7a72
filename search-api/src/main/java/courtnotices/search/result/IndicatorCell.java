package courtnotices.search.result;

import org.jspecify.annotations.Nullable;

/**
 * A court's figure of an indicator, beside other courts' figures.
 *
 * @param reason why the figure is not comparable with those of its line; null when it is
 * @param observation the figure; null when the court has none
 */
public record IndicatorCell(
        String court, @Nullable Reason reason, @Nullable ObservationHit observation) {}
