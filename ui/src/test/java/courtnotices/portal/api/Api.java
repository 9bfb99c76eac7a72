package courtnotices.portal.api;

import courtnotices.portal.RunningPortal;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API over the sample notices, as a client knows it who has read its document and nothing else. */
final class Api {

    static final JsonMapper JSON = new JsonMapper();

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Api() {}

    /** The document. */
    static JsonNode document() {
        return JSON.readTree(text(get("/v3/api-docs")));
    }

    static List<ApiOperation> operations() {
        return Operations.ALL;
    }

    /** Read once: the document is long. */
    private static final class Operations {
        private static final List<ApiOperation> ALL = read();
    }

    private static List<ApiOperation> read() {
        JsonNode document = document();
        List<ApiOperation> operations = new ArrayList<>();
        document.path("paths")
                .forEachEntry((path, item) -> operations.add(new ApiOperation(path, item.path("get"), document)));
        return operations;
    }

    /** The answer to an address; what has to be escaped in it may be or not. */
    static HttpResponse<byte[]> get(String address) {
        URI uri = URI.create(RunningPortal.address())
                .resolve(
                        address.contains("%")
                                ? URI.create(address)
                                : UriComponentsBuilder.fromUriString(address)
                                        .build()
                                        .encode()
                                        .toUri());
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(30)).build();
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(address, e);
        }
    }

    static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    /** Its media type. */
    static String type(HttpResponse<?> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }
}
