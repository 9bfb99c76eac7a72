package courtnotices.search.elastic;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import courtnotices.search.query.Filter;
import courtnotices.search.query.FilterValue;
import courtnotices.search.query.ListQuery;
import courtnotices.search.query.Listed;
import courtnotices.search.query.Toggles;
import courtnotices.search.result.Addresses;
import courtnotices.search.result.Facet;
import courtnotices.search.result.FacetValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A terms aggregation as a facet: chosen values stay listed even at 0, each value has the address that chooses it. */
final class Facets {

    private Facets() {}

    /** The facets of a list at {@code address}; none on a page after the first, because they are the same on every page. */
    static List<Facet> of(Listed listed, String address, Map<String, Aggregate> aggregations, ListQuery query) {
        return aggregations.isEmpty()
                ? List.of()
                : listed.facets().stream()
                        .map(filter -> of(filter, address, aggregations.get(filter.parameter()), query))
                        .toList();
    }

    static Facet of(Filter filter, String address, @Nullable Aggregate aggregate, ListQuery query) {
        Map<String, Long> counts = new LinkedHashMap<>();
        boolean truncated = false;
        if (aggregate != null) {
            truncated = count(aggregate.filter().aggregations().get("values"), counts);
        }
        for (FilterValue chosen : query.values(filter)) {
            counts.putIfAbsent(chosen.value(), 0L);
        }
        List<FacetValue> values = new ArrayList<>();
        Toggles toggles = Toggles.of(query, filter);
        List<FilterValue> chosen = query.values(filter);
        counts.forEach((value, count) -> values.add(value(address, value, count, toggles, chosen)));
        return new Facet(filter.parameter(), values, truncated);
    }

    /** Takes the counts over; whether there are values that are not among them. */
    private static boolean count(@Nullable Aggregate values, Map<String, Long> counts) {
        if (values == null) {
            return false;
        }
        if (values.isLterms()) {
            values.lterms().buckets().array().forEach(b -> counts.put(String.valueOf(b.key()), b.docCount()));
            return others(values.lterms().sumOtherDocCount());
        }
        if (values.isSterms()) {
            values.sterms().buckets().array().forEach(b -> counts.put(b.key().stringValue(), b.docCount()));
            return others(values.sterms().sumOtherDocCount());
        }
        return false;
    }

    private static boolean others(@Nullable Long count) {
        return count != null && count > 0;
    }

    private static FacetValue value(
            String address, String value, long count, Toggles toggles, List<FilterValue> chosen) {
        FilterValue wanted = new FilterValue(value, false);
        FilterValue excluded = new FilterValue(value, true);
        return new FacetValue(
                value,
                count,
                chosen.contains(wanted),
                chosen.contains(excluded),
                Addresses.list(address, toggles.print(wanted)),
                Addresses.list(address, toggles.print(excluded)));
    }
}
