package courtnotices.search.elastic;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import courtnotices.notice.document.SiteDocument;
import courtnotices.notice.document.SiteState;
import java.util.List;
import java.util.Objects;

/** Elasticsearch's answer as how the sites are doing. */
public final class SiteResponses {

    private SiteResponses() {}

    /** The sites that {@code response} holds, in its order. */
    public static List<SiteState> all(SearchResponse<SiteDocument> response) {
        return response.hits().hits().stream()
                .map(hit -> Objects.requireNonNull(hit.source(), "a hit without its document")
                        .state())
                .toList();
    }
}
