package courtnotices.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import courtnotices.portal.RunningPortal;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Takes the pictures that the documents show; {@code -Dcourtnotices.pictures=docs/pictures} puts them there. */
@Tag("browser")
@ExtendWith(Chromium.IsThere.class)
class PictureTests {

    private static final Path PICTURES = Path.of(System.getProperty("courtnotices.pictures", "target/pictures"));

    @Test
    void takesAPictureOfEachPage() {
        try (Chromium chromium = Chromium.launch();
                var context =
                        chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(1280, 860))) {
            Page page = context.newPage();
            take(page, "/", "home");
            take(page, "/issues?q=终本率", "issues");
            page.locator("ol.hits a").first().click();
            take(page, page.url().substring(RunningPortal.address().length()), "notice");
        }
    }

    private static void take(Page page, String path, String name) {
        page.navigate(RunningPortal.address() + path);
        byte[] picture = page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
        assertThat(picture).isNotEmpty();
    }
}
