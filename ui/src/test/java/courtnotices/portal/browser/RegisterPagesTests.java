package courtnotices.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import courtnotices.portal.RunningPortal;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** The registers, without scripts: everything on them is a link or a form. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(Chromium.IsThere.class)
class RegisterPagesTests {

    private static final String QINGLAN = "示例省青澜市中级人民法院";

    private Chromium chromium;
    private Page page;

    @BeforeAll
    void start() {
        chromium = Chromium.launch();
        BrowserContext context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setLocale("zh-CN"));
        context.setDefaultTimeout(10_000);
        page = context.newPage();
    }

    @AfterAll
    void stop() {
        chromium.close();
    }

    @Test
    void narrowsCourtsByLevelAndWordAndTakesBothBack() {
        open("/courts");
        link("中级").click();
        assertThat(page).hasURL(Pattern.compile(".*/courts[?]level=%E4%B8%AD%E7%BA%A7"));
        page.getByRole(AriaRole.SEARCHBOX).fill("青澜");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("查找"))
                .click();
        assertThat(page.locator("tbody tr")).hasCount(1);
        assertThat(page.locator("tbody tr")).containsText(QINGLAN);
        page.getByText("全部去掉").click();
        assertThat(page).hasURL(Pattern.compile(".*/courts[?]q=%E9%9D%92%E6%BE%9C"));
        assertThat(page.locator("tbody tr")).hasCount(2);
    }

    @Test
    void showsACourtOverItsInspectionsAndWhatCameBack() {
        open("/courts");
        link(QINGLAN).click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(QINGLAN);
        assertThat(region("历次巡视巡察").locator("tbody tr").first()).containsText("2024");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("反复出现")))
                .isVisible();
        assertThat(page.locator("ul.back li").first()).containsText("2 份通报");
        region("历年指标").locator("a.figure").first().click();
        assertThat(page.locator("article.card")).containsText(QINGLAN);
    }

    @Test
    void listsNoticesAndCataloguesWithWhatThereIs() {
        open("/notices?sort=-date&kind=巡视");
        assertThat(page.locator("tbody tr").first()).containsText("巡视");
        open("/topics/三个规定");
        assertThat(page.locator("ul.newest li").first()).isVisible();
        open("/indicators/首执案件终本率");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("终本率");
        assertThat(page.locator("tbody a.figure").first()).containsText("%");
    }

    @Test
    void tellsWhatIsCoveredAndHowWellItWasRead() {
        open("/sources");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("河南省")))
                .hasAttribute("href", Pattern.compile("/notices[?]province=.*"));
        open("/quality");
        assertThat(page.getByRole(AriaRole.CELL, new Page.GetByRoleOptions().setName("observation.rates"))
                        .first())
                .isVisible();
        assertThat(page.locator("section.report")).hasCount(3);
        open("/about");
        assertThat(page.locator("h2")).hasCount(5);
    }

    private void open(String path) {
        assertThat(page.navigate(RunningPortal.address() + path).status()).isEqualTo(200);
    }

    private Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator region(String name) {
        return page.getByRole(
                AriaRole.REGION, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
