package courtnotices.portal.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.portal.RunningPortal;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A second portal over the samples, whose wire to Elasticsearch is cut, mended, and kept silent. */
@Timeout(60)
class EngineAwayTests {

    private static final List<String> PAGES =
            List.of("/", "/issues", "/issues?q=%E7%BB%88%E6%9C%AC", "/notices/0123456789abcdef");

    private static Relay relay;
    private static ServedPortal portal;

    @BeforeAll
    static void serve() {
        relay = new Relay(RunningPortal.engine());
        portal = new ServedPortal(
                "--spring.elasticsearch.uris=" + relay.address(), "--courtnotices.search.time-limit=500ms");
    }

    @AfterAll
    static void stop() {
        portal.close();
        relay.close();
    }

    @Test
    void saysWhenToTryAgainOnEveryAddressAndAnswersOnceItIsBack() {
        List<String> addresses = DocumentedAddresses.thatAskTheIndex(portal);
        assertThat(portal.get("/api/v1/issues").statusCode()).isEqualTo(200);

        relay.cut();
        try {
            assertThat(addresses).hasSizeGreaterThan(6).allSatisfy(address -> {
                HttpResponse<String> answer = portal.get(address);
                assertThat(answer.statusCode()).as(address).isEqualTo(503);
                assertThat(answer.headers().firstValue("Retry-After"))
                        .as(address)
                        .hasValue("5");
                assertThat(answer.headers().firstValue("Content-Type"))
                        .as(address)
                        .hasValue("application/problem+json");
                assertThat(answer.body()).contains("\"status\":503").doesNotContain("127.0.0.1");
            });
            assertThat(PAGES).allSatisfy(address -> {
                HttpResponse<String> answer = portal.get(address);
                assertThat(answer.statusCode()).as(address).isEqualTo(503);
                assertThat(answer.headers().firstValue("Retry-After"))
                        .as(address)
                        .hasValue("5");
            });
        } finally {
            relay.mend();
        }

        portal.await("/api/v1/issues", answer -> answer.statusCode() == 200);
        assertThat(addresses)
                .allSatisfy(address ->
                        assertThat(portal.get(address).statusCode()).as(address).isIn(200, 404));
        assertThat(portal.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void waitsForNoAnswerThatDoesNotCome() {
        relay.keepAnswersBack();
        try {
            HttpResponse<String> answer = portal.get("/api/v1/issues");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
            await(0);
        } finally {
            relay.cut();
            relay.mend();
        }
    }

    /** Long before the portal's own patience ends. */
    @Test
    void letsGoOfTheSearchOfAReaderWhoHangsUp() throws Exception {
        try (ServedPortal patient = new ServedPortal(
                "--spring.elasticsearch.uris=" + relay.address(), "--courtnotices.search.time-limit=10m")) {
            relay.keepAnswersBack();
            URI address = patient.address("/api/v1/issues?q=a");
            try (Socket reader = new Socket(address.getHost(), address.getPort())) {
                reader.getOutputStream()
                        .write("GET /api/v1/issues?q=a HTTP/1.1\r\nHost: portal.example\r\n\r\n"
                                .getBytes(StandardCharsets.US_ASCII));
                await(1);
            }
            await(0);
        } finally {
            relay.cut();
            relay.mend();
        }
    }

    private static void await(int waiting) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (relay.waiting() != waiting) {
            assertThat(System.nanoTime())
                    .as("requests with Elasticsearch: " + relay.waiting())
                    .isLessThan(end);
            ServedPortal.pause();
        }
    }
}
