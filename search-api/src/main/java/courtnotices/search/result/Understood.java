package courtnotices.search.result;

import java.util.List;

/** How the query was understood. */
public record Understood(String q, List<UnderstoodClause> clauses, String sort) {

    public Understood {
        clauses = List.copyOf(clauses);
    }
}
