package courtnotices.engine;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Asks a node how it is, by {@code GET /_cluster/health}; {@code GET /} is not served by this node. */
final class ClusterHealth {

    private static final String OURS = "\"cluster_name\":\"" + NodeCommand.CLUSTER_NAME + "\"";

    private ClusterHealth() {}

    /** Whether a node of ours answers there within the limit. */
    static boolean answers(URI address, Duration limit) throws InterruptedException {
        return ask(address.resolve("/_cluster/health"), limit);
    }

    /**
     * Returns once every existing index can be searched, or at the limit: a node listens before it has opened its
     * shards, and the first search after a restart would fail. A broken index must not keep the others from answering,
     * so the limit is no error.
     */
    static void awaitShards(URI address, Duration limit) throws InterruptedException {
        String wait =
                "/_cluster/health?wait_for_status=yellow&filter_path=cluster_name&timeout=" + limit.toMillis() + "ms";
        ask(address.resolve(wait), limit.plusSeconds(1));
    }

    private static boolean ask(URI question, Duration limit) throws InterruptedException {
        // no proxy: the node is on this machine, whatever the machine's settings for the web are
        try (HttpClient client = HttpClient.newBuilder()
                .proxy(HttpClient.Builder.NO_PROXY)
                .connectTimeout(limit)
                .build()) {
            HttpRequest request =
                    HttpRequest.newBuilder(question).timeout(limit).build();
            return client.send(request, BodyHandlers.ofString()).body().contains(OURS);
        } catch (IOException e) {
            return false;
        }
    }
}
