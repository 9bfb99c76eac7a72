package courtnotices.search.query;

import courtnotices.notice.PeriodKind;
import org.jspecify.annotations.Nullable;

/** On what a caller wants figures to stand; null where it does not matter. */
public record BasisChoice(
        @Nullable String unit,
        @Nullable String scope,
        @Nullable PeriodKind periodKind) {

    /** Whatever the notices have. */
    public static final BasisChoice ANY = new BasisChoice(null, null, null);

    /** Exactly this one, if its period is told. */
    static BasisChoice of(Basis basis) {
        return new BasisChoice(basis.unit(), basis.scope(), basis.periodKind());
    }

    /** Whether figures on {@code basis} are wanted. */
    public boolean admits(Basis basis) {
        return admitsScopeOf(basis) && (periodKind == null || periodKind == basis.periodKind());
    }

    /** Whether figures on {@code basis} are wanted, but for their period. */
    public boolean admitsScopeOf(Basis basis) {
        return (unit == null || unit.equals(basis.unit())) && (scope == null || scope.equals(basis.scope()));
    }
}
