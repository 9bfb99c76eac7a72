package courtnotices.indexer.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.util.BinaryData;
import courtnotices.notice.document.DocumentKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sends documents in requests of a bounded size, and tells what was refused.
 *
 * <p>A document belongs to its notice: ids begin with the notice's, so a refusal can be told of the notice. A request that is too much for
 * Elasticsearch is sent again in halves, down to a single document.
 */
final class Bulk {

    /** The size that Elasticsearch's guide starts from; its default limit is 100 MB and much less on a small heap. */
    private static final long MOST_BYTES = 5_000_000;

    /** What is asked of the answer: all of it is longer than some of the documents. */
    private static final String TOLD = "took,errors,items.*._index,items.*._id,items.*.status,items.*.error";

    private static final int NOT_FOUND = 404;
    private static final int TOO_LARGE = 413;
    private static final int TOO_MANY = 429;

    private final ElasticsearchClient client;
    private final Map<String, List<String>> refused = new HashMap<>();

    private Bulk(ElasticsearchClient client) {
        this.client = client;
    }

    /** One thing to do, and how much of a request it takes. */
    record Step(String id, BulkOperation operation, long bytes) {}

    static Step write(ElasticsearchClient client, DocumentKind kind, String id, Object document) {
        BinaryData json = BinaryData.of(document, client._jsonpMapper());
        return new Step(
                id,
                BulkOperation.of(o -> o.index(
                        i -> i.index(kind.alias()).requireAlias(true).id(id).document(json))),
                json.size());
    }

    /** Writes into the index of that name, which no alias stands for yet. */
    static Step writeInto(ElasticsearchClient client, String index, String id, Object document) {
        BinaryData json = BinaryData.of(document, client._jsonpMapper());
        return new Step(
                id, BulkOperation.of(o -> o.index(i -> i.index(index).id(id).document(json))), json.size());
    }

    /** Changes these fields of a document, and leaves the others. */
    static Step update(DocumentKind kind, String id, Map<String, ?> fields) {
        return new Step(
                id,
                BulkOperation.of(o -> o.update(u -> u.index(kind.alias()).id(id).action(a -> a.doc(fields)))),
                0);
    }

    static Step delete(DocumentKind kind, String id) {
        return new Step(
                id, BulkOperation.of(o -> o.delete(d -> d.index(kind.alias()).id(id))), 0);
    }

    /** Does all steps; what was refused, by notice, each with its reason. */
    static Map<String, List<String>> send(ElasticsearchClient client, List<Step> steps) throws IOException {
        Bulk bulk = new Bulk(client);
        int from = 0;
        long bytes = 0;
        for (int i = 0; i < steps.size(); i++) {
            if (i > from && bytes + steps.get(i).bytes() > MOST_BYTES) {
                bulk.request(steps.subList(from, i));
                from = i;
                bytes = 0;
            }
            bytes += steps.get(i).bytes();
        }
        bulk.request(steps.subList(from, steps.size()));
        return bulk.refused;
    }

    private void request(List<Step> steps) throws IOException {
        if (steps.isEmpty()) {
            return;
        }
        try {
            BulkResponse response = client.withTransportOptions(o -> o.setParameter("filter_path", TOLD))
                    .bulk(b -> b.operations(steps.stream().map(Step::operation).toList()));
            if (response.errors()) {
                response.items().forEach(this::collect);
            }
        } catch (ElasticsearchException e) {
            if (e.status() != TOO_LARGE && e.status() != TOO_MANY) {
                throw e;
            }
            halve(steps, e);
        }
    }

    private void halve(List<Step> steps, ElasticsearchException error) throws IOException {
        if (steps.size() == 1) {
            refuse(
                    steps.getFirst().id(),
                    "is more than Elasticsearch takes at once (" + error.error().reason() + ")");
            return;
        }
        int middle = steps.size() / 2;
        request(steps.subList(0, middle));
        request(steps.subList(middle, steps.size()));
    }

    private void collect(BulkResponseItem item) {
        var error = item.error();
        if (error != null && item.status() != NOT_FOUND) {
            refuse(String.valueOf(item.id()), String.valueOf(error.reason()));
        }
    }

    private void refuse(String id, String reason) {
        int dash = id.indexOf('-');
        String notice = dash < 0 ? id : id.substring(0, dash);
        refused.computeIfAbsent(notice, n -> new ArrayList<>()).add(id + ": " + reason);
    }
}
