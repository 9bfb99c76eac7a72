package courtnotices.search.elastic;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.util.List;
import java.util.Objects;

/** Elasticsearch's answer as what a feed tells. */
public final class FeedResponses {

    private FeedResponses() {}

    /** The issues that {@code response} holds, in its order. */
    public static List<FeedSource> issues(SearchResponse<FeedSource> response) {
        return all(response);
    }

    /** The documents that {@code response} holds, in its order. */
    public static <T> List<T> all(SearchResponse<T> response) {
        return response.hits().hits().stream()
                .map(hit -> Objects.requireNonNull(hit.source(), "a hit without its document"))
                .toList();
    }
}
