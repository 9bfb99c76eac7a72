package courtnotices.search.elastic;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import courtnotices.search.query.ListQuery;
import courtnotices.search.query.Listed;
import java.util.List;

/** A list of figures as a request to Elasticsearch: hits and facets in one. */
public final class ObservationRequests {

    private static final Matching MATCHING = new Matching(Fields.OF_OBSERVATIONS);
    private static final FacetRequests FACETS =
            new FacetRequests(Listed.OBSERVATIONS, MATCHING, Fields.OF_OBSERVATIONS);

    /** Figures of a notice in the order of its text; two may share their words (共办理46件57人). */
    private static final Orders ORDERS = new Orders(Fields.OF_OBSERVATIONS, "observation.quote.start", "id");

    private ObservationRequests() {}

    /** The request for a page of figures; one entry more than a page tells whether another follows. */
    public static SearchRequest list(ListQuery query, List<Meaning> meanings) {
        SearchRequest.Builder request = new SearchRequest.Builder()
                .index(Fields.OF_OBSERVATIONS.alias())
                .query(MATCHING.words(meanings))
                .trackTotalHits(t -> t.enabled(true))
                .size(query.size() + 1)
                .sort(ORDERS.of(query.sort()));
        List<Query> filters = MATCHING.filters(query, null);
        if (!filters.isEmpty()) {
            request.postFilter(f -> f.bool(b -> b.filter(filters)));
        }
        if (query.cursor() != null) {
            request.searchAfter(ORDERS.after(query.cursor()));
        } else {
            request.aggregations(FACETS.of(query));
        }
        return request.build();
    }
}
