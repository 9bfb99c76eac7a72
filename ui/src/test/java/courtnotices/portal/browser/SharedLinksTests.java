package courtnotices.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.portal.RunningPortal;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An address that was passed on by a messenger or a newsletter shows what it showed before. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SharedLinksTests {

    private static final String HUNG_ON =
            "from=singlemessage&isappinstalled=0&utm_source=mail&fbclid=IwAR0&%E6%9D%A5%E6%BA%90=x";

    private final HttpClient client = HttpClient.newHttpClient();

    @AfterAll
    void close() {
        client.close();
    }

    static Set<String> pages() {
        return Pages.all().keySet();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void showsWhatItShowedBefore(String name) throws Exception {
        String path = String.valueOf(Pages.all().get(name));

        HttpResponse<String> shared = get(path + (path.contains("?") ? "&" : "?") + HUNG_ON);

        assertThat(shared.statusCode()).isEqualTo(get(path).statusCode());
        assertThat(shared.body()).doesNotContain("singlemessage", "utm_source", "fbclid");
    }

    /** Whoever writes a program means what it asks. */
    @ParameterizedTest
    @ValueSource(
            strings = {"/api/v1/issues?utm_source=mail", "/api/v1/courts?from=x", "/issues?size=99999", "/about?q=x"})
    void refusesWhatIsMeant(String address) throws Exception {
        assertThat(get(address).statusCode()).isEqualTo(400);
    }

    @Test
    void knowsAParameterHoweverItIsEncoded() throws Exception {
        assertThat(get("/issues?q=%E7%BB%88%E6%9C%AC&court!=x&court%21=y").statusCode())
                .isEqualTo(200);
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(RunningPortal.address() + encoded(address)))
                        .header("Accept", address.startsWith("/api/") ? "application/json" : "text/html")
                        .build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static String encoded(String address) {
        return Pattern.compile("[^\\x21-\\x7e]|\"")
                .matcher(address)
                .replaceAll(c ->
                        URLEncoder.encode(c.group(), StandardCharsets.UTF_8).replace("+", "%20"));
    }
}
