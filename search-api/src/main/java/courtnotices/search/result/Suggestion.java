package courtnotices.search.result;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that may be meant.
 *
 * @param value its name, as filters and addresses take it
 * @param matched the name that holds what was typed: its own, or another that means the same
 * @param marks pairs of start and end in {@code matched}, UTF-16 units, end exclusive
 * @param count of issues of a court or a topic, of figures of an indicator; null for a term
 */
public record Suggestion(
        SuggestionKind kind,
        String value,
        String matched,
        List<List<Integer>> marks,
        @Nullable Long count,
        EntryLinks links) {

    public Suggestion {
        marks = marks.stream().map(List::copyOf).toList();
    }
}
