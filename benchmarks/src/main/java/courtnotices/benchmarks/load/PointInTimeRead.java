package courtnotices.benchmarks.load;

import courtnotices.notice.document.DocumentKind;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * All documents of a kind read from Elasticsearch over a point in time, page after page, by nothing but HTTP.
 *
 * <p>Answers are taken in whole and not parsed: where a page ends is found from its end.
 */
final class PointInTimeRead {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** More than sort values and the braces behind them have. */
    private static final int TAIL = 400;

    private static final int OK = 200;

    private final HttpClient http;
    private final URI engine;
    private final ObjectNode request;

    /** @param request the body of a search: size, order, and which fields of the documents */
    PointInTimeRead(HttpClient http, URI engine, String request) {
        this.http = http;
        this.engine = engine;
        this.request = (ObjectNode) JSON.readTree(request);
    }

    /** Reads them; how many bytes there were. */
    long bytes() throws IOException, InterruptedException {
        byte[] opened = ask("/" + DocumentKind.ISSUES.alias() + "/_pit?keep_alive=5m", "");
        ObjectNode page = request.deepCopy();
        page.putObject("pit")
                .put("id", JSON.readTree(opened).get("id").asString())
                .put("keep_alive", "5m");
        byte[] answer = ask("/_search", page.toString());
        long bytes = answer.length;
        for (String last = lastSort(answer); !last.isEmpty(); last = lastSort(answer)) {
            page.set("search_after", JSON.readTree(last));
            page.put("track_total_hits", false);
            answer = ask("/_search", page.toString());
            bytes += answer.length;
        }
        return bytes;
    }

    /** {@code [17]} of the answer's last hit, whose sort values are the last thing that it says; empty when it has no hit. */
    static String lastSort(byte[] answer) {
        String end = new String(
                answer, Math.max(0, answer.length - TAIL), Math.min(TAIL, answer.length), StandardCharsets.UTF_8);
        int sort = end.lastIndexOf("\"sort\":");
        return sort < 0 ? "" : end.substring(sort + "\"sort\":".length(), end.indexOf(']', sort) + 1);
    }

    private byte[] ask(String path, String body) throws IOException, InterruptedException {
        HttpRequest question = HttpRequest.newBuilder(engine.resolve(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<byte[]> answer = http.send(question, HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != OK) {
            throw new IllegalStateException(new String(answer.body(), StandardCharsets.UTF_8));
        }
        return answer.body();
    }
}
