package courtnotices.search.result;

import java.util.List;

/**
 * What may be meant by what was typed, the likeliest first.
 *
 * @param q as it was typed
 */
public record Suggestions(String q, List<Suggestion> items) {

    public Suggestions {
        items = List.copyOf(items);
    }
}
