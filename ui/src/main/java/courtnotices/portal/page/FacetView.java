package courtnotices.portal.page;

import courtnotices.portal.link.PageState;
import courtnotices.search.query.Filter;
import courtnotices.search.query.FilterValue;
import courtnotices.search.query.Toggles;
import courtnotices.search.result.Facet;
import courtnotices.search.result.FacetValue;
import java.util.List;

/** A facet with the links that choose and exclude its values; {@code name} is the key of its heading among the messages. */
public record FacetView(String name, List<Value> values, boolean truncated, boolean open) {

    /** One value. */
    public record Value(String word, long count, boolean selected, boolean excluded, String toggle, String exclude) {}

    static FacetView of(Facet facet, Filter filter, PageState state) {
        Toggles toggles = Toggles.of(state.query(), filter);
        List<Value> values =
                facet.values().stream().map(value -> of(value, toggles, state)).toList();
        return new FacetView(
                facet.name(),
                values,
                facet.truncated(),
                !state.query().values(filter).isEmpty());
    }

    private static Value of(FacetValue value, Toggles toggles, PageState state) {
        return new Value(
                value.value(),
                value.count(),
                value.selected(),
                value.excluded(),
                state.address(toggles.print(new FilterValue(value.value(), false))),
                state.address(toggles.print(new FilterValue(value.value(), true))));
    }
}
