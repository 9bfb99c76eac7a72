package courtnotices.search.result;

import courtnotices.notice.catalogue.Indicator;
import courtnotices.search.query.Basis;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Courts by an indicator.
 *
 * @param courts how many courts there are under the filters: as many as the first group's rows and {@code absent} together
 * @param basis of the first group, to which the reasons of {@code absent} refer; null when there is no group
 * @param groups those with most courts first
 * @param absent every court without a row in the first group
 * @param withoutCourt figures of notices whose court is not known, which stand nowhere else
 */
public record IndicatorComparison(
        Indicator indicator,
        int courts,
        @Nullable Basis basis,
        List<ComparableGroup> groups,
        List<AbsentCourt> absent,
        int withoutCourt) {

    public IndicatorComparison {
        groups = List.copyOf(groups);
        absent = List.copyOf(absent);
    }
}
