package courtnotices.search.compare;

import courtnotices.notice.Court;
import courtnotices.notice.catalogue.Indicator;
import courtnotices.search.query.Basis;
import courtnotices.search.query.BasisChoice;
import courtnotices.search.result.AbsentCourt;
import courtnotices.search.result.ObservationHit;
import courtnotices.search.result.Reason;
import java.util.Collection;
import java.util.Comparator;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Why a court has no row in a group: the reason of the figure that comes closest.
 *
 * <p>Beside 全市法院终本率, 截至: 全市法院约四成, 截至6月底 is 约数, 全市法院41.2%, 上半年 is 期间不同, 本院28.6% is 口径不同, and 终本率同比下降2.6个百分点 is 未公布.
 *
 * @param indicator that is compared; a figure that measures a part of it, 涉企案件执行到位率, is 口径不同 as well
 * @param isBasis whether a figure on that basis would be in the group, if it were exact
 * @param isScope whether it would, but for its period
 */
record Reasons(Indicator indicator, Predicate<Basis> isBasis, Predicate<Basis> isScope) {

    /** Beside the group on {@code basis}. */
    static Reasons beside(Indicator indicator, Basis basis) {
        return new Reasons(indicator, basis::equals, basis::isScopeOf);
    }

    /** Beside a group that was wanted, and that no court is in. */
    static Reasons besideNone(Indicator indicator, BasisChoice wanted) {
        return new Reasons(indicator, basis -> false, wanted::admitsScopeOf);
    }

    /** Why figures on one basis are not set beside those on another, or null if they are. */
    static @Nullable Reason between(Basis basis, Basis other) {
        if (basis.equals(other)) {
            return null;
        }
        return basis.isScopeOf(other) ? Reason.OTHER_PERIOD : Reason.OTHER_SCOPE;
    }

    /** Why {@code court}, which has these figures of the indicator, is not in the group. */
    AbsentCourt of(Court court, Collection<ObservationHit> figures) {
        return figures.stream()
                .min(Comparator.comparing((ObservationHit figure) -> of(figure))
                        .thenComparing(figure -> !Figures.isOf(indicator, figure))
                        .thenComparing(Figures.FOREMOST))
                .map(closest -> new AbsentCourt(court, of(closest), closest))
                .orElseGet(() -> new AbsentCourt(court, Reason.NOT_PUBLISHED, null));
    }

    private Reason of(ObservationHit figure) {
        Basis basis = Figures.basis(figure);
        if (figure.observation().value() == null) {
            return Reason.NOT_PUBLISHED;
        }
        if (!Figures.isOf(indicator, figure)) {
            return Reason.OTHER_SCOPE;
        }
        if (isBasis.test(basis)) {
            return Reason.APPROXIMATE;
        }
        return isScope.test(basis) ? Reason.OTHER_PERIOD : Reason.OTHER_SCOPE;
    }
}
