package courtnotices.search.result;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param total of all entries, not only this page's
 * @param next the address of the next page, or null on the last
 */
public record Listing<T>(
        Total total,
        List<T> items,
        List<Facet> facets,
        @Nullable String next,
        Understood query) {

    public Listing {
        items = List.copyOf(items);
        facets = List.copyOf(facets);
    }
}
