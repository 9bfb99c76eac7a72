package courtnotices.search.elastic;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import courtnotices.search.query.Filter;
import courtnotices.search.query.FilterValue;
import courtnotices.search.query.ListQuery;
import courtnotices.search.query.Listed;
import courtnotices.search.query.TrendQuery;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Counts over years or provinces as a request to Elasticsearch.
 *
 * <p>What is said of a notice (court, year, authority) narrows both the counted issues and all issues that they are a share of; words, topics and
 * the like narrow the counted ones alone.
 */
public final class TrendRequests {

    /** More than there are years or provinces. */
    private static final int VALUES = 500;

    private static final Matching MATCHING = new Matching(Fields.OF_ISSUES);

    private TrendRequests() {}

    /** The request for the counts. */
    public static SearchRequest of(TrendQuery query, List<Meaning> meanings) {
        Query sought = Query.of(q ->
                q.bool(b -> b.must(MATCHING.words(meanings)).filter(MATCHING.filters(query.issues(), null))));
        String field = Fields.OF_ISSUES.of(query.by().filter());
        return SearchRequest.of(r -> r.index(Fields.OF_ISSUES.alias())
                .size(0)
                .query(q -> q.bool(b -> b.filter(MATCHING.filters(ofNotices(query.issues()), null))))
                .aggregations("all", values(field))
                .aggregations("none", a -> a.missing(m -> m.field(field)).aggregations("sought", s -> s.filter(sought)))
                .aggregations("sought", a -> a.filter(sought).aggregations("values", values(field))));
    }

    private static Aggregation values(String field) {
        return Aggregation.of(a -> a.terms(t -> t.field(field).size(VALUES)));
    }

    private static ListQuery ofNotices(ListQuery query) {
        Map<Filter, List<FilterValue>> filters = new EnumMap<>(Filter.class);
        filters.putAll(query.filters());
        filters.keySet().retainAll(Listed.NOTICES.filters());
        return new ListQuery("", filters, query.sort(), query.size(), null);
    }
}
