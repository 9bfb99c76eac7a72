package courtnotices.search.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Exports from an engine that gives a first page and fails at the second: something that answers in its place, because a real one fails when it wants. */
@SpringBootTest(
        classes = WithoutEngine.Api.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"server.address=127.0.0.1", "courtnotices.export.at-once=1"})
class BrokenExportTests {

    private static final int PAGE = 1_000;

    private static final HttpServer ENGINE = engine();

    private static volatile CountDownLatch secondPage = new CountDownLatch(0);
    private static final AtomicInteger CLOSED = new AtomicInteger();

    @LocalServerPort
    private int port;

    private final HttpClient client = HttpClient.newHttpClient();

    @DynamicPropertySource
    static void useIt(DynamicPropertyRegistry properties) {
        properties.add(
                "spring.elasticsearch.uris",
                () -> "http://127.0.0.1:" + ENGINE.getAddress().getPort());
    }

    @BeforeEach
    void forget() {
        CLOSED.set(0);
        secondPage = new CountDownLatch(0);
    }

    @AfterEach
    void letGo() {
        secondPage.countDown();
        client.shutdownNow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"issues.ndjson", "issues.csv", "issues.xlsx", "measures.csv"})
    void breaksTheConnectionOff(String export) throws Exception {
        HttpResponse<InputStream> response = get(export);
        ByteArrayOutputStream read = new ByteArrayOutputStream();

        assertThat(response.statusCode()).isEqualTo(200);
        assertThatThrownBy(() -> response.body().transferTo(read)).isInstanceOf(IOException.class);

        assertThat(read.toString(StandardCharsets.UTF_8)).doesNotContain("\"end\": true");
        awaitClosed();
    }

    @Test
    void tellsCountAndQueryBeforeTheFirstByte() throws Exception {
        HttpResponse<InputStream> response = get("issues.csv?q=%E7%BB%88%E6%9C%AC%E7%8E%87&court!=%E7%94%B2");
        response.body().close();

        assertThat(response.headers().firstValue("X-Total-Count")).hasValue("1500");
        assertThat(response.headers().firstValue("X-Query")).hasValue("q=%E7%BB%88%E6%9C%AC%E7%8E%87&court!=%E7%94%B2");
        assertThat(response.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(response.headers().firstValue("Content-Disposition"))
                .hasValue(
                        "attachment; filename=\"issues.csv\"; filename*=UTF-8''%E6%95%B4%E6%94%B9%E9%97%AE%E9%A2%98.csv");
        assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
        awaitClosed();
    }

    @Test
    void tellsHowManyThereAreWithoutSendingThem() throws Exception {
        HttpResponse<Void> response = client.send(
                HttpRequest.newBuilder(address("issues.csv")).HEAD().build(), HttpResponse.BodyHandlers.discarding());

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("X-Total-Count")).hasValue("1500");
        awaitClosed();
    }

    @Test
    void letsNoMoreRunAtOnceThanItMay() throws Exception {
        secondPage = new CountDownLatch(1);
        HttpResponse<InputStream> running = get("issues.ndjson");

        HttpResponse<InputStream> refused = get("notices.csv");

        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(new String(refused.body().readAllBytes(), StandardCharsets.UTF_8))
                .contains("Too many exports");

        running.body().close(); // a client that goes away makes room, and takes its point in time with it
        awaitClosed();
        assertThat(get("issues.csv").statusCode()).isEqualTo(200);
    }

    private HttpResponse<InputStream> get(String export) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address(export)).build(), HttpResponse.BodyHandlers.ofInputStream());
    }

    private URI address(String export) {
        return URI.create("http://127.0.0.1:" + port + "/api/v1/" + export);
    }

    private static void awaitClosed() throws InterruptedException {
        for (int i = 0; i < 200 && CLOSED.get() == 0; i++) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        assertThat(CLOSED.get()).isPositive();
    }

    private static HttpServer engine() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newCachedThreadPool(task -> {
                Thread thread = new Thread(task);
                thread.setDaemon(true);
                return thread;
            }));
            server.createContext("/", BrokenExportTests::answer);
            server.start();
            return server;
        } catch (IOException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String path = exchange.getRequestURI().getPath();
        if (exchange.getRequestMethod().equals("DELETE")) {
            CLOSED.incrementAndGet();
            send(exchange, 200, "{\"succeeded\":true,\"num_freed\":1}");
        } else if (path.endsWith("/_pit")) {
            send(exchange, 200, "{\"id\":\"p\",\"_shards\":{\"total\":1,\"successful\":1,\"skipped\":0,\"failed\":0}}");
        } else if (asked.contains("search_after")) {
            await(secondPage);
            send(exchange, 500, "{\"error\":{\"type\":\"broken\",\"reason\":\"disk\"},\"status\":500}");
        } else {
            send(exchange, 200, firstPage());
        }
    }

    private static String firstPage() {
        return IntStream.rangeClosed(1, PAGE)
                .mapToObj(i -> "{\"_source\":" + issue(i) + ",\"sort\":[" + i + "]}")
                .collect(Collectors.joining(
                        ",", "{\"pit_id\":\"p\",\"hits\":{\"total\":{\"value\":1500},\"hits\":[", "]}}"));
    }

    private static String issue(int i) {
        return """
                {"id":"a-%d","notice":{"id":"a","inspection":{}},"sourceUri":"https://court.example/%d","ordinal":%d,"label":"","path":[],\
                "title":"执行案款管理不严","text":"%s","titleWords":"","words":"","span":{"start":0,"end":9},"ongoing":false,"topics":[],\
                "indicators":[],"values":[],"measures":[{"ordinal":1,"text":"清理案款","enumerated":true,"span":{"start":0,"end":4}}],\
                "observations":[],"instruments":[]}""".formatted(i, i, i, "清理案款。".repeat(40));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/vnd.elasticsearch+json;compatible-with=9");
        exchange.getResponseHeaders().set("X-Elastic-Product", "Elasticsearch");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
