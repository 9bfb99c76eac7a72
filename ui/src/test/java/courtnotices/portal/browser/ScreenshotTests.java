package courtnotices.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Takes a picture of every page; {@code -Dcourtnotices.screenshots=docs/screenshots} puts them where the documents show them. */
@Tag("browser")
@ExtendWith(Chromium.IsThere.class)
class ScreenshotTests {

    private static final Path FOLDER = Path.of(System.getProperty("courtnotices.screenshots", "target/screenshots"));

    @Test
    void takesAPictureOfEachPage() {
        try (Chromium chromium = Chromium.launch();
                var context =
                        chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(1280, 860))) {
            Page page = context.newPage();
            Pages.all().forEach((name, path) -> {
                page.navigate(Pages.address(path));
                byte[] picture = page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
                assertThat(picture).isNotEmpty();
            });
        }
    }
}
