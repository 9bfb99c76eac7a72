package courtnotices.search.elastic;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import courtnotices.notice.document.SiteDocument;

/** How the sites are doing as a request to Elasticsearch. */
public final class SiteRequests {

    /** 3,500 courts, some with more than one site. */
    private static final int MOST = 10_000;

    private SiteRequests() {}

    /** All sites, none where there was no crawl yet. */
    public static SearchRequest all() {
        return SearchRequest.of(r -> r.index(SiteDocument.INDEX)
                .ignoreUnavailable(true)
                .size(MOST)
                .sort(s -> s.field(f -> f.field("court"))));
    }
}
