package courtnotices.search.elastic;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import courtnotices.search.query.ListQuery;
import courtnotices.search.result.Explanation;
import courtnotices.search.result.UnderstoodClause;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Elasticsearch's counts as the reason why a query finds nothing. */
public final class ExplanationResponses {

    private ExplanationResponses() {}

    /** Why {@code query} finds nothing, as {@code response} counts it. */
    public static Explanation of(SearchResponse<Void> response, ListQuery query, List<Meaning> meanings) {
        Map<String, Aggregate> counts = response.aggregations();
        List<UnderstoodClause> understood = Understanding.of(query, meanings).clauses();
        List<Explanation.ClauseCount> clauses = new ArrayList<>();
        for (int i = 0; i < Math.min(meanings.size(), ExplanationRequests.MOST_CLAUSES); i++) {
            clauses.add(new Explanation.ClauseCount(
                    meanings.get(i).clause().text(),
                    count(counts, ExplanationRequests.alone(i)),
                    count(counts, ExplanationRequests.withoutClause(i)),
                    aliases(understood.get(i))));
        }
        return new Explanation(
                clauses,
                query.filters().keySet().stream()
                        .map(filter -> new Explanation.FilterCount(
                                filter.parameter(), count(counts, ExplanationRequests.without(filter))))
                        .toList());
    }

    private static List<String> aliases(UnderstoodClause clause) {
        return clause.match().equals("term")
                ? clause.words().subList(1, clause.words().size())
                : List.of();
    }

    private static long count(Map<String, Aggregate> counts, String name) {
        Aggregate count = counts.get(name);
        return count == null ? 0 : count.filter().docCount();
    }
}
