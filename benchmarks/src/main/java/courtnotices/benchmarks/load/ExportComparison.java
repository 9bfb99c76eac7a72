package courtnotices.benchmarks.load;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** All issues as NDJSON from the portal, and the same documents from Elasticsearch over a point in time, by turns. */
final class ExportComparison {

    private static final int OK = 200;

    private final HttpClient http;
    private final URI address;
    private final PointInTimeRead direct;

    ExportComparison(HttpClient http, URI address, PointInTimeRead direct) {
        this.http = http;
        this.address = address;
        this.direct = direct;
    }

    /** The first export and read are not counted, and the first export is checked line by line. */
    ExportFigures compare(int rounds) throws IOException, InterruptedException {
        ClosingLine closing;
        try (InputStream first = export()) {
            closing = ClosingLine.checked(first);
        }
        long bytes = direct.bytes();
        Duration exports = Duration.ZERO;
        Duration reads = Duration.ZERO;
        for (int round = 0; round < rounds; round++) {
            boolean exportFirst = round % 2 == 0;
            exports = exportFirst ? exports.plus(timeExport(closing)) : exports;
            reads = reads.plus(timeRead());
            exports = exportFirst ? exports : exports.plus(timeExport(closing));
        }
        return new ExportFigures(closing, bytes, exports, reads, rounds);
    }

    private Duration timeExport(ClosingLine expected) throws IOException, InterruptedException {
        long start = System.nanoTime();
        try (InputStream export = export()) {
            ClosingLine closing = ClosingLine.of(export);
            if (!closing.equals(expected)) {
                throw new IllegalStateException("one export ended with " + expected + ", another with " + closing);
            }
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private Duration timeRead() throws IOException, InterruptedException {
        long start = System.nanoTime();
        direct.bytes();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private InputStream export() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address).build();
        HttpResponse<InputStream> response = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
        if (response.statusCode() != OK) {
            throw new IllegalStateException(address + " answered " + response.statusCode());
        }
        return response.body();
    }
}
