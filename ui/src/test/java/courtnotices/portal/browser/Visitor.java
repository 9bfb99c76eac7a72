package courtnotices.portal.browser;

import courtnotices.portal.RunningPortal;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Asks for pages as a browser does that runs no script and keeps no cookies. */
final class Visitor implements AutoCloseable {

    private static final Pattern TO_ESCAPE = Pattern.compile("[^\\x21-\\x7e]|\"");

    private final HttpClient client = HttpClient.newHttpClient();

    /** The page at {@code address}, which may be written in Chinese. */
    Document page(String address) {
        return Jsoup.parse(get(address).body());
    }

    /** The answer itself. */
    HttpResponse<String> get(String address) {
        try {
            return client.send(
                    HttpRequest.newBuilder(URI.create(RunningPortal.address() + encoded(address)))
                            .header("Accept", "text/html,*/*;q=0.8")
                            .build(),
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(address, e);
        }
    }

    private static String encoded(String address) {
        return TO_ESCAPE
                .matcher(address)
                .replaceAll(c ->
                        URLEncoder.encode(c.group(), StandardCharsets.UTF_8).replace("+", "%20"));
    }

    @Override
    public void close() {
        client.close();
    }
}
