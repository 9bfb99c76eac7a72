package courtnotices.search.elastic;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import courtnotices.search.query.Filter;
import courtnotices.search.query.ListQuery;
import courtnotices.search.query.Listed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A list's facets as aggregations, each under all filters but its own. */
final class FacetRequests {

    /** More values than a person reads through; the facet says that there are more. */
    static final int VALUES = 50;

    private final Listed listed;
    private final Matching matching;
    private final Fields fields;

    FacetRequests(Listed listed, Matching matching, Fields fields) {
        this.listed = listed;
        this.matching = matching;
        this.fields = fields;
    }

    Map<String, Aggregation> of(ListQuery query) {
        Map<String, Aggregation> facets = new LinkedHashMap<>();
        listed.facets().forEach(filter -> facets.put(filter.parameter(), facet(query, filter)));
        return facets;
    }

    private Aggregation facet(ListQuery query, Filter filter) {
        List<Query> others = matching.filters(query, filter);
        return Aggregation.of(a -> a.filter(f -> f.bool(b -> b.filter(others)))
                .aggregations(
                        "values", v -> v.terms(t -> t.field(fields.of(filter)).size(VALUES))));
    }
}
