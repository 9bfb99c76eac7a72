package courtnotices.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

/** The feed as it is sent: by whom it was asked stands in its links and does no harm there. */
class FeedAddressTests {

    private static final String FEED = "/api/v1/feeds/issues.atom";

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void isAtomWithWholeAddressesOfThisPortal() throws Exception {
        HttpResponse<byte[]> response = get(FEED + "?court=" + encoded("南阳市中级人民法院"));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/atom+xml;charset=UTF-8");
        Feed feed = read(response.body());
        assertThat(feed.getOtherLinks())
                .extracting(Link::getHref)
                .containsExactly(RunningPortal.address() + FEED + "?court=" + encoded("南阳市中级人民法院"));
        for (Entry entry : feed.getEntries()) {
            String page = entry.getAlternateLinks().getFirst().getHref();
            assertThat(page).startsWith(RunningPortal.address() + "/notices/");
        }
        String page =
                feed.getEntries().getFirst().getAlternateLinks().getFirst().getHref();
        assertThat(new String(get(URI.create(page)).body(), StandardCharsets.UTF_8))
                .contains("id=\"" + URI.create(page).getFragment() + "\"");
    }

    @Test
    void isNotSentAgainWhileNothingHasChanged() throws Exception {
        HttpResponse<byte[]> first = get(FEED + "?q=" + encoded("终本率"));
        String tag = first.headers().firstValue("ETag").orElseThrow();

        HttpResponse<byte[]> again = get(FEED + "?q=" + encoded("终本率"), "If-None-Match", tag);
        HttpResponse<byte[]> other = get(FEED + "?q=" + encoded("三个规定"), "If-None-Match", tag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(other.statusCode()).isEqualTo(200);
    }

    @Test
    void carriesAHostilePageAsWords() throws Exception {
        Feed feed = read(get(FEED + "?q=" + encoded("毒蛇县")).body());

        assertThat(feed.getEntries())
                .hasSize(2)
                .allSatisfy(entry -> assertThat(entry.getOtherLinks())
                        .as("javascript: is no address to follow")
                        .isEmpty());
        assertThat(feed.getEntries().getFirst().getContents().getFirst().getValue())
                .contains("<script>alert('三个规定')</script>");
    }

    /** Whatever the caller calls the portal, the answer is XML or a refusal. */
    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "a\"><script>", "a&b", "a'b", "[::1", "x/../y", "", "a b", "évil"})
    void letsNoHostOutOfItsPlace(String host) throws Exception {
        String answer = raw("GET " + FEED + "?q=%E7%BB%88%E6%9C%AC%E7%8E%87 HTTP/1.1\r\nHost: " + host
                + "\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 ").doesNotContain("<script>");
        if (answer.startsWith("HTTP/1.1 200")) {
            Feed feed = read(answer.substring(answer.indexOf("<?xml"), answer.lastIndexOf('>') + 1)
                    .getBytes(StandardCharsets.UTF_8));
            assertThat(feed.getOtherLinks()).extracting(Link::getRel).containsExactly("self");
        } else {
            assertThat(answer).startsWith("HTTP/1.1 400");
        }
    }

    @Test
    void believesNoForwardedHost() throws Exception {
        Feed feed = read(get(FEED, "X-Forwarded-Host", "evil.example").body());

        assertThat(feed.getOtherLinks().getFirst().getHref()).startsWith(RunningPortal.address());
    }

    private HttpResponse<byte[]> get(String address, String... headers) throws IOException, InterruptedException {
        return get(URI.create(RunningPortal.address() + address), headers);
    }

    private HttpResponse<byte[]> get(URI address, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        List<String> pairs = List.of(headers);
        for (int i = 0; i < pairs.size(); i += 2) {
            request.header(pairs.get(i), pairs.get(i + 1));
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String raw(String request) throws IOException {
        URI portal = URI.create(RunningPortal.address());
        try (Socket socket = new Socket(portal.getHost(), portal.getPort())) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.UTF_8));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Feed read(byte[] atom) throws FeedException {
        return (Feed) new WireFeedInput().build(new InputSource(new ByteArrayInputStream(atom)));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
