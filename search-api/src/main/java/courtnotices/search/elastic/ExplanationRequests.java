package courtnotices.search.elastic;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import courtnotices.search.query.Filter;
import courtnotices.search.query.ListQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks why a query finds nothing: what each clause finds alone, and what the query would find without it, or without a filter. */
final class ExplanationRequests {

    /** A query of more clauses was not typed, and each asks all others once more. */
    static final int MOST_CLAUSES = 8;

    private final Matching matching;
    private final ListQuery query;
    private final List<Meaning> meanings;

    private ExplanationRequests(Matching matching, ListQuery query, List<Meaning> meanings) {
        this.matching = matching;
        this.query = query;
        this.meanings = meanings;
    }

    static SearchRequest of(Matching matching, ListQuery query, List<Meaning> meanings) {
        ExplanationRequests asked = new ExplanationRequests(matching, query, meanings);
        return SearchRequest.of(r -> r.index(matching.alias())
                .size(0)
                .trackTotalHits(t -> t.enabled(false))
                .aggregations(asked.counts()));
    }

    private Map<String, Aggregation> counts() {
        Map<String, Aggregation> counts = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(meanings.size(), MOST_CLAUSES); i++) {
            counts.put(alone(i), count(matching.query(meanings.get(i))));
            counts.put(withoutClause(i), count(all(i, null)));
        }
        query.filters().keySet().forEach(filter -> counts.put(without(filter), count(all(-1, filter))));
        return counts;
    }

    static String alone(int clause) {
        return "clause-" + clause;
    }

    static String withoutClause(int clause) {
        return "without-clause-" + clause;
    }

    static String without(Filter filter) {
        return "without-" + filter.parameter();
    }

    /** The query without a clause, or without a filter. */
    private Query all(int clause, @Nullable Filter filter) {
        BoolQuery.Builder all = new BoolQuery.Builder().filter(matching.filters(query, filter));
        for (int i = 0; i < meanings.size(); i++) {
            if (i != clause) {
                all.filter(matching.query(meanings.get(i)));
            }
        }
        return all.build()._toQuery();
    }

    private static Aggregation count(Query query) {
        return Aggregation.of(a -> a.filter(query));
    }
}
