package courtnotices.search.result;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param total of all entries, not only this page's
 * @param next the address of the next page, or null on the last
 * @param explanation why nothing is found; null where something is
 */
public record Listing<T>(
        Total total,
        List<T> items,
        List<Facet> facets,
        @Nullable String next,
        Understood query,
        @Nullable Explanation explanation) {

    public Listing {
        items = List.copyOf(items);
        facets = List.copyOf(facets);
    }

    /** A page of a list that explains nothing. */
    public Listing(Total total, List<T> items, List<Facet> facets, @Nullable String next, Understood query) {
        this(total, items, facets, next, query, null);
    }

    /** The same page, with why it is empty. */
    public Listing<T> explainedBy(Explanation why) {
        return new Listing<>(total, items, facets, next, query, why);
    }
}
