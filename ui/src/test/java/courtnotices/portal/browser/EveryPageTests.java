package courtnotices.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page is for everyone: axe finds nothing, light or dark, on a phone or a desk; nothing hangs out; nothing is too heavy.
 *
 * <p>Takes a picture of each on the way; {@code -Dcourtnotices.screenshots=docs/screenshots} puts them where the documents show them.
 */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(Chromium.IsThere.class)
class EveryPageTests {

    private static final int PHONE = 360;
    private static final int DESK = 1280;

    /** What a page of results may weigh, in bytes before compression. */
    private static final int HEAVY = 150_000;

    private static final Path SCREENSHOTS =
            Path.of(System.getProperty("courtnotices.screenshots", "target/screenshots"));

    private static final boolean ALL = Boolean.getBoolean("courtnotices.accessibility.all");

    /** Each width and each scheme once; both schemes at both widths, which takes twice as long, with {@code -Dcourtnotices.accessibility.all=true}. */
    private static final Map<Integer, List<ColorScheme>> VIEWS = ALL
            ? Map.of(
                    DESK,
                    List.of(ColorScheme.LIGHT, ColorScheme.DARK),
                    PHONE,
                    List.of(ColorScheme.LIGHT, ColorScheme.DARK))
            : Map.of(DESK, List.of(ColorScheme.LIGHT), PHONE, List.of(ColorScheme.DARK));

    private Chromium chromium;
    private BrowserContext context;

    @BeforeAll
    void start() {
        chromium = Chromium.launch();
        context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(DESK, 900)
                        .setReducedMotion(ReducedMotion.REDUCE));
    }

    @AfterAll
    void stop() {
        chromium.close();
    }

    static Set<String> pages() {
        return Pages.all().keySet();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isForEveryone(String name) {
        try (Page page = context.newPage()) {
            Response response =
                    page.navigate(Pages.address(String.valueOf(Pages.all().get(name))));
            assertThat(response.ok()).isEqualTo(!name.startsWith("problem-"));
            assertThat(response.body().length).as("bytes of the page").isLessThan(HEAVY);
            page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
            VIEWS.forEach((width, schemes) -> schemes.forEach(scheme -> {
                page.setViewportSize(width, 900);
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .as("width at %d px", width)
                        .isEqualTo(width);
                assertThat(violations(page)).as("%s at %d px", scheme, width).isEmpty();
            }));
        }
    }

    private static Stream<String> violations(Page page) {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                        .setLegacyMode(true) // no frames: no second page to gather them in
                        .options(options)
                        .analyze()
                        .getViolations()
                        .stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> rule.getId() + ": " + node.getHtml() + " " + node.getFailureSummary()));
    }
}
