package courtnotices.search.elastic;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import courtnotices.search.query.ListQuery;
import courtnotices.search.query.Listed;
import java.util.List;

/** A list of notices as a request to Elasticsearch. */
public final class NoticeRequests {

    static final ListRequests LIST = new ListRequests(Listed.NOTICES, Fields.OF_NOTICES, new Orders(Fields.OF_NOTICES));

    /** Exact up to so many courts; there are some 3,500 in the country. */
    private static final int COURTS = 5_000;

    private NoticeRequests() {}

    /** The request for a page of notices; one entry more than a page tells whether another follows. */
    public static SearchRequest list(ListQuery query, List<Meaning> meanings) {
        return LIST.page(query, meanings)
                .source(s -> s.filter(f -> f.excludes("text", "observations", "instruments", "remarks")))
                .build();
    }

    /** The request for why {@code query} finds nothing. */
    public static SearchRequest explanation(ListQuery query, List<Meaning> meanings) {
        return ExplanationRequests.of(LIST.matching(), query, meanings);
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
