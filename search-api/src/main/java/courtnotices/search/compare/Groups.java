package courtnotices.search.compare;

import courtnotices.notice.CourtLevel;
import courtnotices.notice.catalogue.Better;
import courtnotices.search.query.Basis;
import courtnotices.search.query.IndicatorQuery;
import courtnotices.search.result.Addresses;
import courtnotices.search.result.ComparableGroup;
import courtnotices.search.result.ComparedFigure;
import courtnotices.search.result.LevelSpread;
import courtnotices.search.result.ObservationHit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Puts figures of an indicator into groups that stand on one basis, a row a court.
 *
 * <p>The group with most courts comes first; of two as large the one whose period is told, then the one that reaches further towards today.
 */
final class Groups {

    private static final Comparator<ComparableGroup> LARGEST = Comparator.comparingInt(
                    (ComparableGroup group) -> -group.spread().n())
            .thenComparingInt(group -> -group.approximate().size())
            .thenComparing(group -> group.basis().periodKind() == null)
            .thenComparing(Groups::latest, Comparator.reverseOrder())
            .thenComparing(group -> group.basis().toString());

    private final IndicatorQuery query;
    private final Comparator<ComparedFigure> order;

    private Groups(IndicatorQuery query) {
        this.query = query;
        Comparator<BigDecimal> better =
                query.indicator().better() == Better.LOWER ? Comparator.naturalOrder() : Comparator.reverseOrder();
        this.order = Comparator.comparing((ComparedFigure row) -> Figures.value(row.figure()), better)
                .thenComparing(row -> Figures.court(row.figure()).name());
    }

    /**
     * The groups that {@code query} wants.
     *
     * @param figures of the query's indicator, each with its value and its court
     */
    static List<ComparableGroup> of(IndicatorQuery query, Collection<ObservationHit> figures) {
        Groups groups = new Groups(query);
        Map<Basis, Map<String, List<ObservationHit>>> byBasis = new HashMap<>();
        for (ObservationHit figure : figures) {
            byBasis.computeIfAbsent(Figures.basis(figure), b -> new TreeMap<>())
                    .computeIfAbsent(Figures.court(figure).name(), c -> new ArrayList<>())
                    .add(figure);
        }
        return byBasis.entrySet().stream()
                .filter(entry -> query.choice().admits(entry.getKey()))
                .map(entry -> groups.group(entry.getKey(), entry.getValue().values()))
                .sorted(LARGEST)
                .toList();
    }

    private ComparableGroup group(Basis basis, Collection<List<ObservationHit>> courts) {
        Map<Boolean, List<ComparedFigure>> rows = courts.stream()
                .map(Figures::foremost)
                .sorted(order)
                .collect(Collectors.partitioningBy(
                        row -> row.figure().observation().approx()));
        List<ComparedFigure> exact = Objects.requireNonNull(rows.get(false));
        return new ComparableGroup(
                basis,
                Spreads.of(values(exact)),
                Cautions.of(basis, exact),
                levels(exact),
                exact,
                Objects.requireNonNull(rows.get(true)),
                Addresses.of(query.on(basis)));
    }

    private static List<LevelSpread> levels(List<ComparedFigure> rows) {
        Map<CourtLevel, List<ComparedFigure>> levels = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> Figures.court(row.figure()).level(), TreeMap::new, Collectors.toList()));
        return levels.size() < 2
                ? List.of()
                : levels.entrySet().stream()
                        .map(level -> new LevelSpread(level.getKey(), Spreads.of(values(level.getValue()))))
                        .toList();
    }

    private static List<BigDecimal> values(List<ComparedFigure> rows) {
        return rows.stream().map(row -> Figures.value(row.figure())).toList();
    }

    private static LocalDate latest(ComparableGroup group) {
        return group.rows().stream()
                .map(row -> Figures.lastDay(row.figure().observation().period()))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }
}
