package courtnotices.engine;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;

/** What these tests ask of a node, over plain HTTP. */
final class Nodes {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    private Nodes() {}

    /** A heap for a handful of documents. */
    static EngineSettings settings(Path data) {
        return new EngineSettings(NodeHome.locate(), data, 256, Duration.ofSeconds(40));
    }

    static HttpResponse<String> get(URI node, String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(node.resolve(path)).GET());
    }

    static HttpResponse<String> put(URI node, String path, String json) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(node.resolve(path))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(json)));
    }

    /** An index of one notice, acknowledged but not flushed: what a killed portal leaves. */
    static void indexNotice(URI node) throws IOException, InterruptedException {
        put(node, "/notices", "{\"settings\":{\"number_of_replicas\":0}}");
        put(node, "/notices/_doc/1", "{\"title\":\"关于审务督察情况的通报\"}");
    }

    static String notices(URI node) throws IOException, InterruptedException {
        return get(node, "/notices/_search?filter_path=hits.hits._source").body();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.timeout(LIMIT).build(), BodyHandlers.ofString());
        }
    }
}
