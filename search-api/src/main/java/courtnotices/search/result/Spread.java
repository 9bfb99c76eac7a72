package courtnotices.search.result;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How values lie: exact ones alone, in their own unit.
 *
 * @param n how many
 * @param median the middle value, or half the sum of the middle two; null of none, as are the others
 */
public record Spread(
        int n,
        @Nullable BigDecimal median,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max) {}
