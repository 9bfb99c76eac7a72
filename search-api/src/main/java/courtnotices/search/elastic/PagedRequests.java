package courtnotices.search.elastic;

import co.elastic.clients.elasticsearch.core.SearchRequest;

/**
 * The pages of a whole result as requests at a point in time.
 *
 * <p>All shards must answer: a page without one of them would look like a smaller result.
 */
final class PagedRequests {

    private PagedRequests() {}

    /** The first page, which tells how many documents there are. */
    static SearchRequest first(SearchRequest request, String pointInTime) {
        return rebuilt(request, pointInTime)
                .trackTotalHits(t -> t.enabled(true))
                .build();
    }

    /** The page after {@code page}. */
    static SearchRequest after(SearchRequest request, SourcePage page) {
        return rebuilt(request, page.pointInTime())
                .trackTotalHits(t -> t.enabled(false))
                .searchAfter(page.last())
                .build();
    }

    /** The request at a point in time. */
    static SearchRequest at(SearchRequest request, String pointInTime) {
        return rebuilt(request, pointInTime).build();
    }

    private static SearchRequest.Builder rebuilt(SearchRequest request, String pointInTime) {
        return request.rebuild()
                .pit(p -> p.id(pointInTime).keepAlive(Elastic.keepAlive()))
                .allowPartialSearchResults(false);
    }
}
