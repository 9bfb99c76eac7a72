package courtnotices.search.query;

import courtnotices.notice.Observation;
import courtnotices.notice.PeriodKind;
import org.jspecify.annotations.Nullable;

/**
 * What figures must have in common to be set side by side (口径): the unit they are told in, whose figures they are, the kind of their period.
 *
 * <p>全市法院终本率35.93%, 截至8月22日 stands on {@code %}, 全市法院, 截至.
 *
 * @param periodKind null for figures whose period is not told
 */
public record Basis(
        String unit, @Nullable String scope, @Nullable PeriodKind periodKind) {

    /** What {@code figure} stands on. */
    public static Basis of(Observation figure) {
        return new Basis(
                figure.unit(),
                figure.scope(),
                figure.period() == null ? null : figure.period().kind());
    }

    /** Whether {@code other} counts the same courts' cases in the same unit, over whatever period. */
    public boolean isScopeOf(Basis other) {
        return equals(new Basis(other.unit, other.scope, periodKind));
    }
}
