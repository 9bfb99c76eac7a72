package courtnotices.search.result;

import java.util.List;

/**
 * How a result divides over the values of a filter.
 *
 * @param name the filter's parameter
 * @param truncated whether there are more values than are listed
 */
public record Facet(String name, List<FacetValue> values, boolean truncated) {

    public Facet {
        values = List.copyOf(values);
    }
}
