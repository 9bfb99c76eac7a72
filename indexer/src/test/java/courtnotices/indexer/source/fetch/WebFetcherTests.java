package courtnotices.indexer.source.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import courtnotices.indexer.source.Page;
import courtnotices.indexer.source.RefusedException;
import courtnotices.indexer.source.site.Reach;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class WebFetcherTests {

    private static final FetchLimits LIMITS = new FetchLimits(100_000, Duration.ofMillis(800));

    private final Map<String, String> asked = new ConcurrentHashMap<>();
    private HttpServer server;
    private WebFetcher fetcher;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        fetcher = new WebFetcher("courtnotices/1.0 (+mailto:a@portal.example)", LIMITS, Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        fetcher.close();
        server.stop(0);
    }

    @Test
    void bringsAPageWithWhatItWasSentAs() throws IOException {
        answer(
                "/a",
                200,
                Map.of("Content-Type", "text/html; charset=GBK", "ETag", "\"7\"", "Content-Encoding", "gzip"),
                gzip("整改"));

        PageAnswer.Found found = (PageAnswer.Found) fetch("/a", null);

        assertThat(new String(found.page().bytes(), StandardCharsets.UTF_8)).isEqualTo("整改");
        assertThat(found.page().declaredCharset()).isEqualTo("GBK");
        assertThat(found.validators()).isEqualTo(new Validators("\"7\"", null));
        assertThat(found.exchange().body().bytes()).isEqualTo(gzip("整改"));
        assertThat(found.exchange().request())
                .startsWith("GET /a HTTP/1.1", "Host: " + host())
                .contains("User-Agent: courtnotices/1.0 (+mailto:a@portal.example)");
        assertThat(found.exchange().headers()).contains("Etag: \"7\"");
    }

    @Test
    void asksOnlyForWhatIsAnotherByNow() {
        answer("/a", 304, Map.of(), new byte[0]);

        PageAnswer answer = fetch("/a", new Validators("W/\"7\"", "Wed, 06 May 2026 08:00:00 GMT"));

        assertThat(answer).isInstanceOf(PageAnswer.NotModified.class);
        assertThat(asked)
                .containsEntry("If-none-match", "W/\"7\"")
                .containsEntry("If-modified-since", "Wed, 06 May 2026 08:00:00 GMT");
    }

    @Test
    void believesNo304ThatItDidNotAskFor() {
        answer("/a", 304, Map.of(), new byte[0]);

        assertThat(fetch("/a", null)).isEqualTo(failed(FetchFailure.BROKEN, "answers 304 to what was never seen"));
    }

    @Test
    void tellsWhereAPageMovedAndFollowsNothing() {
        answer("/a", 302, Map.of("Location", "b?x=1"), new byte[0]);
        answer("/c", 301, Map.of(), new byte[0]);

        assertThat(fetch("/a", null)).isEqualTo(new PageAnswer.Moved("http://" + host() + "/b?x=1"));
        assertThat(fetch("/c", null)).isEqualTo(failed(FetchFailure.MISLEADING, "redirects to nowhere"));
    }

    @Test
    void tellsGoneFromDeniedFromBrokenFromBusy() {
        answer("/410", 410, Map.of(), new byte[0]);
        answer("/403", 403, Map.of(), new byte[0]);
        answer("/500", 500, Map.of(), new byte[0]);
        answer("/503", 503, Map.of(), new byte[0]);
        answer("/503-later", 503, Map.of("Retry-After", "120"), new byte[0]);
        answer("/429", 429, Map.of(), new byte[0]);

        assertThat(fetch("/410", null)).isInstanceOf(PageAnswer.Gone.class);
        assertThat(fetch("/403", null)).isEqualTo(failed(FetchFailure.DENIED, "answers 403"));
        assertThat(fetch("/500", null)).isEqualTo(failed(FetchFailure.SERVER_ERROR, "answers 500"));
        assertThat(fetch("/503", null)).isEqualTo(failed(FetchFailure.SERVER_ERROR, "answers 503"));
        assertThat(fetch("/503-later", null)).isEqualTo(new PageAnswer.Busy(503, Duration.ofMinutes(2)));
        assertThat(fetch("/429", null)).isEqualTo(new PageAnswer.Busy(429, null));
    }

    @Test
    void takesNoMoreThanAPageMayHave() throws IOException {
        answer("/sent", 200, Map.of(), new byte[100_001]);
        answer("/inflated", 200, Map.of("Content-Encoding", "gzip"), gzip("a".repeat(100_001)));
        answer("/empty", 200, Map.of(), new byte[0]);
        answer("/brotli", 200, Map.of("Content-Encoding", "br"), new byte[] {1});

        assertThat(fetch("/sent", null)).extracting("failure").isEqualTo(FetchFailure.TOO_LARGE);
        assertThat(fetch("/inflated", null)).extracting("failure").isEqualTo(FetchFailure.TOO_LARGE);
        assertThat(fetch("/empty", null)).isEqualTo(failed(FetchFailure.EMPTY, "is empty"));
        assertThat(fetch("/brotli", null)).extracting("failure").isEqualTo(FetchFailure.UNREADABLE);
    }

    @Test
    void waitsNoLongerThanItsLimit() {
        server.createContext("/slow", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                for (int i = 0; i < 100; i++) {
                    out.write(' ');
                    out.flush();
                    Thread.sleep(50);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });

        assertThat(fetch("/slow", null)).extracting("failure").isEqualTo(FetchFailure.TIMEOUT);
    }

    @Test
    void goesIntoNoPrivateNetworkUnlessItIsTheSitesOwn() {
        answer("/a", 200, Map.of(), new byte[] {'a'});

        PageAnswer answer = fetcher.fetch(PageRequest.first("http://" + host() + "/a", Reach.PUBLIC));

        assertThat(answer).extracting("failure").isEqualTo(FetchFailure.PRIVATE_ADDRESS);
        assertThat(asked).isEmpty();
        assertThat(fetcher.fetch(PageRequest.first("http://[::1]:9/", Reach.PUBLIC)))
                .extracting("failure")
                .isEqualTo(FetchFailure.PRIVATE_ADDRESS);
    }

    @Test
    void followsASinglePageButNotIntoAPrivateNetwork() throws RefusedException {
        answer("/a", 302, Map.of("Location", "/b"), new byte[0]);
        answer("/b", 200, Map.of(), new byte[] {'b'});
        answer("/c", 302, Map.of("Location", "http://localhost:9/"), new byte[0]);
        answer("/d", 302, Map.of("Location", "/d"), new byte[0]);

        Page page = SinglePage.fetch(fetcher, "http://" + host() + "/a");

        assertThat(page.uri()).isEqualTo("http://" + host() + "/b");
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> SinglePage.fetch(fetcher, "http://" + host() + "/c"))
                .withMessage("http://localhost:9/: localhost is in a private network");
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> SinglePage.fetch(fetcher, "http://" + host() + "/d"))
                .withMessageEndingWith("/d: redirects more than 5 times");
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> SinglePage.fetch(fetcher, "mailto:a@court.example"))
                .withMessageEndingWith("is no http: or https: address");
    }

    @Test
    void readsHowLongASiteWantsToBeLeftAlone() {
        Instant now = Instant.parse("2026-05-06T08:00:00Z");

        assertThat(RetryAfter.in("90", now)).isEqualTo(Duration.ofSeconds(90));
        assertThat(RetryAfter.in("Wed, 06 May 2026 08:01:00 GMT", now)).isEqualTo(Duration.ofMinutes(1));
        assertThat(RetryAfter.in("Wed, 06 May 2026 07:00:00 GMT", now)).isEqualTo(Duration.ZERO);
        assertThat(RetryAfter.in("soon", now)).isNull();
        assertThat(RetryAfter.in(null, now)).isNull();
    }

    private void answer(String path, int status, Map<String, String> headers, byte[] body) {
        server.createContext(path, exchange -> {
            exchange.getRequestHeaders().forEach((name, values) -> asked.put(name, values.getFirst()));
            headers.forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
    }

    private PageAnswer fetch(String path, @Nullable Validators seen) {
        return fetcher.fetch(new PageRequest("http://" + host() + path, Reach.INTRANET, seen));
    }

    private String host() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    private static PageAnswer failed(FetchFailure failure, String reason) {
        return new PageAnswer.Failed(failure, reason);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
