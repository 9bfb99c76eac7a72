package courtnotices.search.result;

import java.util.List;

/**
 * Why a query finds nothing: which of its parts, left out, would let it find something.
 *
 * @param clauses of the text, in order, the first eight
 * @param filters that are used
 */
public record Explanation(List<ClauseCount> clauses, List<FilterCount> filters) {

    public Explanation {
        clauses = List.copyOf(clauses);
        filters = List.copyOf(filters);
    }

    /**
     * What a clause finds.
     *
     * @param alone how many entries there are for it, under no filter
     * @param without how many there are for the query without it
     * @param aliases that were looked for as well
     */
    public record ClauseCount(String text, long alone, long without, List<String> aliases) {

        public ClauseCount {
            aliases = List.copyOf(aliases);
        }
    }

    /**
     * What a filter takes away.
     *
     * @param name the filter's parameter
     * @param without how many entries there are for the query without it
     */
    public record FilterCount(String name, long without) {}
}
