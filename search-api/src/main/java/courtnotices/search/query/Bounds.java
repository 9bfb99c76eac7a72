package courtnotices.search.query;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a value is at least and at most; null where it does not matter. */
public record Bounds(@Nullable BigDecimal min, @Nullable BigDecimal max) {

    /** Any value, and none. */
    public static final Bounds NONE = new Bounds(null, null);

    public Bounds {
        if (min != null && max != null && min.compareTo(max) > 0) {
            throw new BadQueryException("min", Fault.MIN_OVER_MAX, min, max);
        }
    }
}
