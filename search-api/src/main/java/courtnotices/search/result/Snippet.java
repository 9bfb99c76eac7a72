package courtnotices.search.result;

import java.util.List;

/**
 * A stretch of a field with the words that matched.
 *
 * @param field title or text
 * @param marks pairs of start and end in {@code text}, UTF-16 units, end exclusive, in order, not touching
 */
public record Snippet(String field, String text, List<List<Integer>> marks) {

    public Snippet {
        marks = marks.stream().map(List::copyOf).toList();
    }
}
