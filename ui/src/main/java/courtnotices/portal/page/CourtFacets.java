package courtnotices.portal.page;

import courtnotices.portal.link.PageState;
import courtnotices.search.query.Filter;
import courtnotices.search.query.FilterValue;
import courtnotices.search.result.CourtHit;
import courtnotices.search.result.Facet;
import courtnotices.search.result.FacetValue;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How courts divide over levels and provinces; each leaves out its own filter.
 *
 * <p>Of one court in 河南省, two in 示例省 and {@code province=河南省} the provinces are 示例省 2, 河南省 1 with its mark, the levels those of 河南省.
 */
final class CourtFacets {

    private CourtFacets() {}

    /** The facets of {@code courts}, which are those of the query without its levels and provinces. */
    static List<FacetView> of(List<CourtHit> courts, PageState state) {
        return Stream.of(Filter.LEVEL, Filter.PROVINCE)
                .map(filter -> facet(filter, courts, state))
                .filter(facet -> !facet.values().isEmpty())
                .map(facet -> FacetView.of(facet, Objects.requireNonNull(Filter.named(facet.name())), state))
                .toList();
    }

    private static Facet facet(Filter filter, List<CourtHit> courts, PageState state) {
        Filter other = filter == Filter.LEVEL ? Filter.PROVINCE : Filter.LEVEL;
        List<FilterValue> chosen = state.query().values(filter);
        Map<String, Long> counts = courts.stream()
                .filter(court -> passes(value(court, other), state.query().values(other)))
                .map(court -> value(court, filter))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.groupingBy(value -> value, TreeMap::new, Collectors.counting()));
        chosen.forEach(value -> counts.putIfAbsent(value.value(), 0L));
        List<FacetValue> values = counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(entry -> new FacetValue(
                        entry.getKey(),
                        entry.getValue(),
                        chosen.contains(new FilterValue(entry.getKey(), false)),
                        chosen.contains(new FilterValue(entry.getKey(), true)),
                        "",
                        ""))
                .toList();
        return new Facet(filter.parameter(), values, false);
    }

    /** Chosen values are alternatives; an excluded one keeps out, whatever is chosen. */
    private static boolean passes(@Nullable String value, List<FilterValue> chosen) {
        boolean wanted = chosen.stream().allMatch(FilterValue::excluded)
                || chosen.stream()
                        .anyMatch(one -> !one.excluded() && one.value().equals(value));
        return wanted
                && chosen.stream()
                        .noneMatch(one -> one.excluded() && one.value().equals(value));
    }

    private static @Nullable String value(CourtHit court, Filter filter) {
        return filter == Filter.LEVEL ? court.level().word() : court.province();
    }
}
