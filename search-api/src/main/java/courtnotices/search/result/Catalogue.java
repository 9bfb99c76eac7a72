package courtnotices.search.result;

import java.util.List;

/**
 * A whole catalogue in its own order; what nothing has is listed with 0.
 *
 * @param total of its entries
 */
public record Catalogue<T>(Total total, List<T> items) {

    public Catalogue {
        items = List.copyOf(items);
    }

    /** The catalogue of these entries. */
    public static <T> Catalogue<T> of(List<T> items) {
        return new Catalogue<>(Total.exactly(items.size()), items);
    }
}
