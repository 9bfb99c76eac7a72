package courtnotices.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Set;
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

    private final Visitor visitor = new Visitor();

    @AfterAll
    void close() {
        visitor.close();
    }

    static Set<String> pages() {
        return Pages.all().keySet();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void showsWhatItShowedBefore(String name) {
        String path = String.valueOf(Pages.all().get(name));

        HttpResponse<String> shared = visitor.get(path + (path.contains("?") ? "&" : "?") + HUNG_ON);

        assertThat(shared.statusCode()).isEqualTo(visitor.get(path).statusCode());
        assertThat(shared.body()).doesNotContain("singlemessage", "utm_source", "fbclid");
    }

    /** Whoever writes a program means what it asks. */
    @ParameterizedTest
    @ValueSource(
            strings = {"/api/v1/issues?utm_source=mail", "/api/v1/courts?from=x", "/issues?size=99999", "/about?q=x"})
    void refusesWhatIsMeant(String address) {
        assertThat(visitor.get(address).statusCode()).isEqualTo(400);
    }

    @Test
    void knowsAParameterHoweverItIsEncoded() {
        assertThat(visitor.get("/issues?q=%E7%BB%88%E6%9C%AC&court!=x&court%21=y")
                        .statusCode())
                .isEqualTo(200);
    }
}
