package courtnotices.indexer.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import courtnotices.notice.document.DocumentKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sends documents in requests of a bounded size, and tells what was refused.
 *
 * <p>A document belongs to its notice: ids begin with the notice's, so a refusal can be told of the notice.
 */
final class Bulk {

    /** Some 5 MB a request, the size that Elasticsearch's guide starts from; an issue document has about 5 KB. */
    private static final int MOST = 1000;

    private static final int NOT_FOUND = 404;

    private final ElasticsearchClient client;

    Bulk(ElasticsearchClient client) {
        this.client = client;
    }

    static BulkOperation write(DocumentKind kind, String id, Object document) {
        return BulkOperation.of(o -> o.index(i -> i.index(kind.alias()).id(id).document(document)));
    }

    static BulkOperation delete(DocumentKind kind, String id) {
        return BulkOperation.of(o -> o.delete(d -> d.index(kind.alias()).id(id)));
    }

    /** Sends all operations; what was refused, by notice, each with its reason. */
    Map<String, List<String>> send(List<BulkOperation> operations) throws IOException {
        Map<String, List<String>> refused = new HashMap<>();
        for (int from = 0; from < operations.size(); from += MOST) {
            List<BulkOperation> some = operations.subList(from, Math.min(from + MOST, operations.size()));
            BulkResponse response = client.bulk(b -> b.operations(some));
            if (response.errors()) {
                response.items().forEach(item -> collect(item, refused));
            }
        }
        return refused;
    }

    private static void collect(BulkResponseItem item, Map<String, List<String>> refused) {
        var error = item.error();
        if (error != null && item.status() != NOT_FOUND) {
            String id = String.valueOf(item.id());
            refused.computeIfAbsent(noticeOf(id), n -> new ArrayList<>()).add(id + ": " + error.reason());
        }
    }

    private static String noticeOf(String id) {
        int dash = id.indexOf('-');
        return dash < 0 ? id : id.substring(0, dash);
    }
}
