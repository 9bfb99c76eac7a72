package courtnotices.search.elastic;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import courtnotices.search.query.Cursor;
import courtnotices.search.query.ListQuery;
import courtnotices.search.query.Listed;
import java.util.List;

/**
 * What the requests of all lists have in common: words, filters, order, facets, and where a page starts.
 *
 * <p>Filters narrow the hits after the facets are counted, and each facet is counted under all filters but its own, so that a reader sees what
 * else could be chosen.
 *
 * <p>By date, court and value a page starts after the values of the entry before it, which do not change. Scores change with every document that is
 * added. A list by relevance therefore goes on at a point in time: its second page leaves out the entries of the first by their ids, and from there
 * on nothing moves.
 */
final class ListRequests {

    private final Fields fields;
    private final Orders orders;
    private final Matching matching;
    private final FacetRequests facets;

    ListRequests(Listed listed, Fields fields, Orders orders) {
        this.fields = fields;
        this.orders = orders;
        this.matching = new Matching(fields);
        this.facets = new FacetRequests(listed, matching, fields);
    }

    Orders orders() {
        return orders;
    }

    Matching matching() {
        return matching;
    }

    /** The request for a page; one entry more than a page tells whether another follows. */
    SearchRequest.Builder page(ListQuery query, List<Meaning> meanings) {
        SearchRequest.Builder request = new SearchRequest.Builder()
                .query(matching.words(meanings))
                .trackTotalHits(t -> t.enabled(query.cursor() == null))
                .size(query.size() + 1)
                .sort(orders.of(query.sort()));
        List<Query> filters = matching.filters(query, null);
        if (!filters.isEmpty()) {
            request.postFilter(f -> f.bool(b -> b.filter(filters)));
        }
        Cursor cursor = query.cursor();
        if (cursor == null) {
            return request.index(fields.alias()).aggregations(facets.of(query));
        }
        return cursor.first().isEmpty()
                ? request.index(fields.alias()).searchAfter(orders.after(cursor))
                : goOn(request, cursor, meanings);
    }

    /** At a point in time, which stands in the place of an index. */
    private SearchRequest.Builder goOn(SearchRequest.Builder request, Cursor cursor, List<Meaning> meanings) {
        request.query(q ->
                q.bool(b -> b.must(matching.words(meanings)).mustNot(n -> n.ids(i -> i.values(cursor.first())))));
        return cursor.pointInTime() == null ? request : request.searchAfter(orders.after(cursor));
    }
}
