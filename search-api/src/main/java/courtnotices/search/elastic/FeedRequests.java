package courtnotices.search.elastic;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import courtnotices.search.query.ListQuery;
import courtnotices.search.query.Sort;
import java.util.List;

/** The newest issues of a query as a request to Elasticsearch. */
public final class FeedRequests {

    /** A notice has up to 60 issues; a reader that comes once a day misses none of the last notice but of the longest. */
    public static final int ENTRIES = 50;

    private static final Matching MATCHING = new Matching(Fields.OF_ISSUES);
    private static final Orders ORDERS = new Orders(Fields.OF_ISSUES, "ordinal");

    private FeedRequests() {}

    /** The request for the {@value #ENTRIES} newest issues that {@code query} asks for, with their text. */
    public static SearchRequest newest(ListQuery query, List<Meaning> meanings) {
        return SearchRequest.of(r -> r.index(Fields.OF_ISSUES.alias())
                .query(q -> q.bool(b -> b.must(MATCHING.words(meanings)).filter(MATCHING.filters(query, null))))
                .trackTotalHits(t -> t.enabled(false))
                .size(ENTRIES)
                .sort(ORDERS.of(Sort.DATE_DESCENDING))
                .source(s -> s.filter(f -> f.includes(
                        "id",
                        "notice",
                        "court.name",
                        "court.level",
                        "sourceUri",
                        "ordinal",
                        "title",
                        "text",
                        "topics"))));
    }
}
