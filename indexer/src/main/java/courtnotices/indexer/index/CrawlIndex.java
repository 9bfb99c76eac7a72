package courtnotices.indexer.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import java.io.InputStream;

/** The indices in which a crawl keeps what it knows; apart from the notices, which can be read anew without it. */
enum CrawlIndex {
    HOSTS("crawl-hosts"),
    VISITS("crawl-visits"),
    SITES("crawl-sites");

    /** Counted up when a mapping changes. */
    private static final int VERSION = 1;

    private final String resource;

    CrawlIndex(String resource) {
        this.resource = resource;
    }

    /** The index, e.g. {@code crawl-hosts-v1}. */
    String index() {
        return resource + "-v" + VERSION;
    }

    /** Makes it, unless it is there or another crawl makes it at the same moment. */
    void ensure(ElasticsearchClient client) throws IOException {
        if (client.indices().exists(e -> e.index(index())).value()) {
            return;
        }
        try (InputStream mapping = CrawlIndex.class.getResourceAsStream(resource + ".json")) {
            if (mapping == null) {
                throw new IllegalStateException("the mapping of " + resource + " is missing from the build");
            }
            client.indices().create(c -> c.index(index()).withJson(mapping));
        } catch (ElasticsearchException e) {
            if (!"resource_already_exists_exception".equals(e.error().type())) {
                throw e;
            }
        }
    }
}
