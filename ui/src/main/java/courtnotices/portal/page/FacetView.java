package courtnotices.portal.page;

import courtnotices.portal.link.PageLinks;
import courtnotices.search.query.Filter;
import courtnotices.search.query.FilterValue;
import courtnotices.search.query.ListQuery;
import courtnotices.search.result.Facet;
import courtnotices.search.result.FacetValue;
import java.util.List;

/** A facet with the links that choose and exclude its values; {@code name} is the key of its heading among the messages. */
public record FacetView(String name, List<Value> values, boolean truncated, boolean open) {

    /** One value. */
    public record Value(String word, long count, boolean selected, boolean excluded, String toggle, String exclude) {}

    static FacetView of(Facet facet, Filter filter, ListQuery query) {
        List<Value> values =
                facet.values().stream().map(value -> of(value, filter, query)).toList();
        return new FacetView(
                facet.name(), values, facet.truncated(), !query.values(filter).isEmpty());
    }

    private static Value of(FacetValue value, Filter filter, ListQuery query) {
        return new Value(
                value.value(),
                value.count(),
                value.selected(),
                value.excluded(),
                PageLinks.toggle(query, filter, new FilterValue(value.value(), false)),
                PageLinks.toggle(query, filter, new FilterValue(value.value(), true)));
    }
}
