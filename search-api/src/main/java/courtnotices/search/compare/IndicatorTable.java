package courtnotices.search.compare;

import courtnotices.notice.Court;
import courtnotices.search.query.Basis;
import courtnotices.search.query.IndicatorQuery;
import courtnotices.search.result.AbsentCourt;
import courtnotices.search.result.ComparableGroup;
import courtnotices.search.result.IndicatorComparison;
import courtnotices.search.result.ObservationHit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Figures and courts become a comparison: each court is in the first group, or has its reason why not. */
final class IndicatorTable {

    private IndicatorTable() {}

    /**
     * The comparison that {@code query} asks for.
     *
     * @param courts all that there are under the query's filters
     * @param figures of these courts' notices; those that are neither of the query's indicator nor near it are left alone
     */
    static IndicatorComparison of(IndicatorQuery query, Collection<Court> courts, Collection<ObservationHit> figures) {
        Map<Boolean, List<ObservationHit>> byCourt = figures.stream()
                .filter(figure -> Figures.isOf(query.indicator(), figure))
                .collect(Collectors.partitioningBy(figure -> figure.court() != null));
        List<ObservationHit> placed = Objects.requireNonNull(byCourt.get(true));
        List<ComparableGroup> groups = Groups.of(
                query,
                placed.stream()
                        .filter(figure -> figure.observation().value() != null)
                        .toList());
        List<ObservationHit> withNear = withNear(query, placed, figures);
        Map<String, Court> byName = byName(courts, withNear);
        Basis basis = groups.isEmpty() ? null : groups.getFirst().basis();
        return new IndicatorComparison(
                query.indicator(),
                byName.size(),
                basis,
                groups,
                absent(byName, withNear, rowsOf(groups), reasons(query, basis)),
                Objects.requireNonNull(byCourt.get(false)).size());
    }

    /** A court may have published between the two questions. */
    private static Map<String, Court> byName(Collection<Court> courts, List<ObservationHit> figures) {
        Map<String, Court> byName = new TreeMap<>();
        courts.forEach(court -> byName.put(court.name(), court));
        figures.stream().map(Figures::court).forEach(court -> byName.putIfAbsent(court.name(), court));
        return byName;
    }

    private static Set<String> rowsOf(List<ComparableGroup> groups) {
        return groups.stream()
                .limit(1)
                .flatMap(group -> group.rows().stream())
                .map(row -> Figures.court(row.figure()).name())
                .collect(Collectors.toSet());
    }

    private static List<ObservationHit> withNear(
            IndicatorQuery query, List<ObservationHit> placed, Collection<ObservationHit> figures) {
        return Stream.concat(
                        placed.stream(),
                        figures.stream()
                                .filter(figure -> figure.court() != null && Figures.isNear(query.indicator(), figure)))
                .toList();
    }

    private static Reasons reasons(IndicatorQuery query, @Nullable Basis basis) {
        return basis == null
                ? Reasons.besideNone(query.indicator(), query.choice())
                : Reasons.beside(query.indicator(), basis);
    }

    private static List<AbsentCourt> absent(
            Map<String, Court> courts, List<ObservationHit> figures, Set<String> present, Reasons reasons) {
        Map<String, List<ObservationHit>> ofCourt = figures.stream()
                .collect(Collectors.groupingBy(figure -> Figures.court(figure).name()));
        return courts.values().stream()
                .filter(court -> !present.contains(court.name()))
                .map(court -> reasons.of(court, ofCourt.getOrDefault(court.name(), List.of())))
                .sorted(Comparator.comparing(AbsentCourt::reason)) // courts keep their order
                .toList();
    }
}
