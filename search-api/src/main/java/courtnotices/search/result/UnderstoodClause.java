package courtnotices.search.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * How a part of the query was understood.
 *
 * @param match {@code phrase}: exactly so; {@code term}: so or a synonym; {@code words}: half of these words or more; {@code court}: of the court of this
 *     name, or naming it; {@code field}: of this court, topic…;
 *     {@code value}: with such a value of an indicator; {@code any} and {@code all}: of its own clauses
 * @param words the synonyms of a term, the words of a run of text, the value of a field
 * @param clauses of {@code any} and {@code all}; left out where there are none
 */
public record UnderstoodClause(
        String text,
        String match,
        boolean excluded,
        List<String> words,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<UnderstoodClause> clauses) {

    public UnderstoodClause {
        words = List.copyOf(words);
        clauses = List.copyOf(clauses);
    }

    /** A clause without clauses of its own. */
    public static UnderstoodClause leaf(String text, String match, List<String> words) {
        return new UnderstoodClause(text, match, false, words, List.of());
    }

    /** A clause of others. */
    public static UnderstoodClause group(String text, String match, List<UnderstoodClause> clauses) {
        return new UnderstoodClause(text, match, false, List.of(), clauses);
    }

    /** The same, excluded. */
    public UnderstoodClause asExcluded() {
        return new UnderstoodClause(text, match, true, words, clauses);
    }
}
