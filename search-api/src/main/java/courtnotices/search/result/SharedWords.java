package courtnotices.search.result;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a measure's text has in common with other courts' measures.
 *
 * @param sharedWith the courts, by name, each once
 * @param shared pairs of start and end in the measure's text, UTF-16 units, end exclusive, in order, not touching
 * @param closest the measure that has most of the text; null when nothing is shared
 */
public record SharedWords(
        List<String> sharedWith,
        List<List<Integer>> shared,
        @Nullable ClosestMeasure closest) {

    /** Of a measure in words of its own. */
    public static final SharedWords NONE = new SharedWords(List.of(), List.of(), null);

    public SharedWords {
        sharedWith = List.copyOf(sharedWith);
        shared = shared.stream().map(List::copyOf).toList();
    }
}
