package courtnotices.benchmarks.load;

import co.elastic.clients.json.JsonpMapper;
import co.elastic.clients.util.BinaryData;
import courtnotices.notice.document.DocumentKind;
import courtnotices.notice.document.NoticeDocuments;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The documents of many notices as bodies of {@code _bulk} requests, made before the time counts. */
final class BulkBodies {

    /** As large as ingest sends them. */
    private static final int MOST_BYTES = 5_000_000;

    private final JsonpMapper mapper;
    private final List<byte[]> full = new ArrayList<>();
    private final ByteArrayOutputStream open = new ByteArrayOutputStream();
    private int documents;

    BulkBodies(JsonpMapper mapper) {
        this.mapper = mapper;
    }

    void add(NoticeDocuments notice) {
        notice.issues().forEach(issue -> add(DocumentKind.ISSUES, issue.id(), issue));
        notice.observations().forEach(figure -> add(DocumentKind.OBSERVATIONS, figure.id(), figure));
        add(DocumentKind.NOTICES, notice.notice().id(), notice.notice());
    }

    private void add(DocumentKind kind, String id, Object document) {
        documents++;
        open.writeBytes("{\"index\":{\"_index\":\"%s\",\"_id\":\"%s\"}}\n"
                .formatted(kind.alias(), id)
                .getBytes(StandardCharsets.UTF_8));
        try {
            BinaryData.of(document, mapper).writeTo(open);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        open.write('\n');
        if (open.size() > MOST_BYTES) {
            close();
        }
    }

    private void close() {
        full.add(open.toByteArray());
        open.reset();
    }

    int documents() {
        return documents;
    }

    /** Sends all of them, one request after the other. */
    void send(HttpClient http, URI engine) throws IOException, InterruptedException {
        if (open.size() > 0) {
            close();
        }
        for (byte[] body : full) {
            HttpRequest request = HttpRequest.newBuilder(engine.resolve("/_bulk"))
                    .header("Content-Type", "application/x-ndjson")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                    .build();
            String answer =
                    http.send(request, HttpResponse.BodyHandlers.ofString()).body();
            if (!answer.contains("\"errors\":false")) {
                throw new IllegalStateException(
                        "Elasticsearch refused: " + answer.substring(0, Math.min(500, answer.length())));
            }
        }
    }
}
