package courtnotices.search.result;

import java.util.List;

/**
 * How a part of the query was understood.
 *
 * @param match {@code phrase}: exactly so; {@code term}: so or a synonym; {@code words}: most of these words
 * @param words the synonyms of a term, or the words of a run of text
 */
public record UnderstoodClause(String text, String match, boolean excluded, List<String> words) {

    public UnderstoodClause {
        words = List.copyOf(words);
    }
}
