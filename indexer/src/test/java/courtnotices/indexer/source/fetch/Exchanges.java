package courtnotices.indexer.source.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Exchanges that tests put into archives. */
public final class Exchanges {

    private static final Instant AT = Instant.parse("2026-05-06T08:00:00.123Z");

    private Exchanges() {}

    public static Exchange page(String address, String text) {
        return exchange(address, 200, List.of("Content-Type: text/html; charset=utf-8"), utf8(text));
    }

    public static Exchange deflated(String address, String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(utf8(text));
        }
        List<String> headers = List.of(
                "Content-Type: text/html; charset=utf-8", "Content-Encoding: gzip", "Transfer-Encoding: chunked");
        return exchange(address, 200, headers, bytes.toByteArray());
    }

    public static Exchange gone(String address) {
        return exchange(address, 404, List.of("Content-Type: text/html"), utf8("没有这个页面"));
    }

    private static Exchange exchange(String address, int status, List<String> headers, byte[] body) {
        List<String> request = List.of("GET /art/1.html HTTP/1.1", "Host: court.example", "User-Agent: courtnotices");
        return new Exchange(address, AT, request, status, "OK", headers, new Exchange.Body(body));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
