package courtnotices.search.elastic;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import courtnotices.search.query.ListQuery;
import java.util.List;

/** A list of notices as a request to Elasticsearch. */
public final class NoticeRequests {

    private static final Matching MATCHING = new Matching(Fields.OF_NOTICES);
    private static final Orders ORDERS = new Orders(Fields.OF_NOTICES);

    /** Exact up to so many courts; there are some 3,500 in the country. */
    private static final int COURTS = 5_000;

    private NoticeRequests() {}

    /** The request for a page of notices; one entry more than a page tells whether another follows. */
    public static SearchRequest list(ListQuery query, List<Meaning> meanings) {
        List<Query> filters = MATCHING.filters(query, null);
        SearchRequest.Builder request = new SearchRequest.Builder()
                .index(Fields.OF_NOTICES.alias())
                .query(q -> q.bool(b -> b.must(MATCHING.words(meanings)).filter(filters)))
                .trackTotalHits(t -> t.enabled(true))
                .size(query.size() + 1)
                .sort(ORDERS.of(query.sort()))
                .source(s -> s.filter(f -> f.excludes("text", "observations", "instruments", "remarks")));
        if (query.cursor() != null) {
            request.searchAfter(ORDERS.after(query.cursor()));
        }
        return request.build();
    }

    /** The request for how much the index holds. */
    public static SearchRequest coverage() {
        return SearchRequest.of(r -> r.index(Fields.OF_NOTICES.alias())
                .size(0)
                .trackTotalHits(t -> t.enabled(true))
                .aggregations(
                        "courts", a -> a.cardinality(c -> c.field("court.name").precisionThreshold(COURTS)))
                .aggregations("issues", a -> a.sum(s -> s.field("issueCount"))));
    }
}
