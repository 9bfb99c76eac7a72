package courtnotices.notice;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a notice says of itself in numbers (自报数): never mixed with what was counted in it.
 *
 * <p>4方面16大项50小项问题 is 4 aspects, 16 items, 50 problems.
 *
 * @param completionRatePct per cent, 97.47 for 97.47%
 * @param asOf the day or month of the totals, ISO 8601, e.g. 2024-08-22 or 2020-09
 */
public record ClaimedTotals(
        @Nullable Integer aspects,
        @Nullable Integer items,
        @Nullable Integer problems,
        @Nullable Integer measures,
        @Nullable Integer problemsDone,
        @Nullable Integer problemsMostlyDone,
        @Nullable Integer problemsOpen,
        @Nullable Integer measuresDone,
        @Nullable BigDecimal completionRatePct,
        @Nullable Integer rulesTotal,
        @Nullable Integer rulesCreated,
        @Nullable Integer rulesRevised,
        @Nullable String asOf) {

    /** A notice that claims nothing. */
    public static final ClaimedTotals NONE =
            new ClaimedTotals(null, null, null, null, null, null, null, null, null, null, null, null, null);
}
