package courtnotices.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Requests that no well-made client sends, byte by byte; each gets an answer that says what is wrong, and the connection's end. */
@WithoutEngine
@Timeout(30)
class RefusedRequestsTests {

    @LocalServerPort
    private int port;

    static Stream<Arguments> requests() {
        return Stream.of(
                Arguments.of("1 MB of q", get("/api/v1/issues?q=" + "a".repeat(1 << 20)), 400, "shorten q"),
                Arguments.of("10,000 clauses", get("/api/v1/issues?q=" + "a%20".repeat(10_000)), 400, "shorten q"),
                Arguments.of("10,000 courts", get("/api/v1/issues?q=a" + "&court=a".repeat(10_000)), 400, "name fewer"),
                Arguments.of("1 MB of path", get("/" + "a".repeat(1 << 20)), 400, "shorten"),
                Arguments.of("20 KB of a header", get("/", "X-A: " + "a".repeat(20_000)), 431, "headers"),
                Arguments.of("10,000 headers", get("/", "X-A: a\r\n".repeat(10_000) + "X-B: b"), 431, "headers"),
                Arguments.of("an escape that is none", get("/api/v1/issues?q=100%"), 400, "q: holds a %"),
                Arguments.of("bytes that are no text", get("/issues?q=%ff"), 400, "q: holds bytes"),
                Arguments.of("the same in a path", get("/api/v1/issues/%ff"), 400, "the address holds bytes"),
                Arguments.of("a space", get("/api/v1/issues?q=a b"), 400, "no request"),
                Arguments.of("something else", "EHLO portal\r\n\r\n", 400, "no request"),
                Arguments.of("TLS", "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\r\n\r\n", 400, "no request"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("requests")
    void saysWhatIsWrongAndCloses(String what, String request, int status, String words) throws IOException {
        String answer = answer(request);
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status + " ")
                .containsIgnoringCase("content-type: application/problem+json");
        JsonNode problem = new JsonMapper().readTree(answer.substring(answer.indexOf("\r\n\r\n")));
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("detail").asString()).contains(words).hasSizeLessThan(200);
    }

    @Test
    void namesTheParameter() throws IOException {
        assertThat(answer(get("/api/v1/issues?court!=%ff"))).contains("\"parameter\":\"court!\"");
    }

    /** Chinese as curl sends it gets as far as the index, which is away here. */
    @Test
    void takesChineseAsItIsTyped() throws IOException {
        assertThat(answer(get("/api/v1/issues?q=终本率", "Connection: close"))).startsWith("HTTP/1.1 503 ");
    }

    @Test
    void answersTheRequestsBeforeTheRefusedOneInTheirOrder() throws IOException {
        String answers = answer(get("/api/v1/issues?size=0") + get("/api/v1/issues?q=%ff"));
        assertThat(answers).containsSubsequence("HTTP/1.1 400 ", "size: is 0", "HTTP/1.1 400 ", "q: holds bytes");
    }

    /** All that comes until the server closes. */
    private String answer(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            OutputStream out = socket.getOutputStream();
            byte[] bytes = request.getBytes(StandardCharsets.UTF_8);
            for (int from = 0; from < bytes.length; from += 10_000) {
                out.write(Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + 10_000)));
            }
            out.flush();
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String get(String target, String... headers) {
        return "GET " + target + " HTTP/1.1\r\nHost: portal.example\r\n"
                + Stream.of(headers).map(header -> header + "\r\n").reduce("", String::concat)
                + "\r\n";
    }
}
