package courtnotices.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import courtnotices.portal.RunningPortal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What those come for whom the portal is made. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(Chromium.IsThere.class)
class StoryTests {

    private static final String NANYANG = "南阳市中级人民法院";

    private Chromium chromium;
    private BrowserContext context;

    @BeforeAll
    void start() {
        chromium = Chromium.launch();
    }

    @AfterEach
    void close() {
        context.close();
    }

    @AfterAll
    void stop() {
        chromium.close();
    }

    /** Supervision compares the 终本率 of intermediate courts, proves one figure, and prints the page. */
    @ParameterizedTest(name = "with scripts: {0}")
    @ValueSource(booleans = {true, false})
    void anOfficialComparesIntermediateCourtsAndPrints(boolean scripts) {
        Page page = open(scripts);
        page.navigate(RunningPortal.address() + "/");
        link(page, "各法院的终本率").click();
        page.getByLabel("层级", new Page.GetByLabelOptions().setExact(true)).selectOption("中级");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("比较"))
                .click();
        assertThat(page).hasURL(Pattern.compile(".*level=%E4%B8%AD%E7%BA%A7.*"));

        Locator row = page.getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(NANYANG))
                .first();
        assertThat(row).containsText("35.93%");
        assertThat(page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("示例省苍岭市白石县人民法院")))
                .hasCount(0);
        assertThat(page.getByRole(AriaRole.IMG).first()).isVisible();

        row.locator("a.figure").first().click();
        Locator card = page.locator("article.card");
        assertThat(card).containsText("35.93%");
        assertThat(card.locator("blockquote mark")).hasText("35.93");

        page.goBack();
        if (!scripts) {
            byte[] paper = page.pdf();
            assertThat(paper.length).isGreaterThan(10_000);
        }
    }

    /** The press looks for 三个规定 without one court, cites a figure, and subscribes. */
    @Test
    void aJournalistSearchesExcludesCitesAndSubscribes() throws Exception {
        Page page = open(true);
        context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page.navigate(RunningPortal.address() + "/");
        page.getByRole(AriaRole.COMBOBOX).fill("三个规定");
        page.getByRole(AriaRole.COMBOBOX).press("Enter");
        int all = total(page);
        link(page, "排除 " + NANYANG).click();
        assertThat(page).hasURL(Pattern.compile(".*court!=.*"));
        assertThat(total(page)).isLessThan(all);
        assertThat(page.locator("ol.hits").getByText(NANYANG)).hasCount(0);

        page.locator("ol.hits a.figure").first().click();
        Locator card = page.getByRole(AriaRole.DIALOG);
        assertThat(card.locator("blockquote")).isVisible();
        card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("复制引用"))
                .click();
        assertThat(card.getByText("已复制")).isVisible();
        assertThat(String.valueOf(page.evaluate("navigator.clipboard.readText()")))
                .matches(".+[.] .+\\[EB/OL][.] (\\(\\d{4}-\\d\\d-\\d\\d\\))?\\[\\d{4}-\\d\\d-\\d\\d][.] .+[.]");
        page.keyboard().press("Escape");
        assertThat(card).isHidden();

        SyndFeed feed = feed(page);
        assertThat(feed.getEntries())
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.getTitle()).doesNotContain(NANYANG));
    }

    /** Without scripts the card is a page of its own, and what is excluded stays so. */
    @Test
    void aJournalistDoesSoWithoutScripts() throws Exception {
        Page page = open(false);
        page.navigate(RunningPortal.address() + "/issues?q=三个规定");
        link(page, "排除 " + NANYANG).click();
        assertThat(page.locator("ol.hits").getByText(NANYANG)).hasCount(0);
        assertThat(feed(page).getEntries()).isNotEmpty();
        page.locator("ol.hits a.figure").first().click();
        assertThat(page).hasURL(Pattern.compile(".*/observations/.*"));
        assertThat(page.locator(".citation")).containsText("[EB/OL]");
    }

    /** Research narrows a query and takes the whole result away: as many rows as the page counted. */
    @ParameterizedTest(name = "with scripts: {0}")
    @ValueSource(booleans = {true, false})
    void anAnalystTakesAllRowsAway(boolean scripts) throws IOException {
        Page page = open(scripts);
        page.navigate(RunningPortal.address() + "/issues?q=案款 OR 终本");
        page.locator("#filters").getByText("法院层级").click();
        link(page, "基层").click();
        assertThat(page).hasURL(Pattern.compile(".*level=.*"));
        int counted = total(page);
        page.getByText("导出").click();
        Download download = page.waitForDownload(() -> link(page, "Excel 表格").click());
        try (InputStream bytes = download.createReadStream();
                XSSFWorkbook workbook = new XSSFWorkbook(bytes)) {
            int rowsBelowTheHead = workbook.getSheetAt(0).getLastRowNum();
            assertThat(rowsBelowTheHead).isEqualTo(counted).isGreaterThan(1);
        }
    }

    private static SyndFeed feed(Page page) throws Exception {
        String address = page.locator("link[rel=alternate]").getAttribute("href");
        byte[] bytes = page.request().get(RunningPortal.address() + address).body();
        return new SyndFeedInput().build(new XmlReader(new ByteArrayInputStream(bytes)));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static int total(Page page) {
        return Integer.parseInt(page.locator(".total strong").innerText().replaceAll("\\D", ""));
    }

    private Page open(boolean scripts) {
        context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(scripts)
                        .setLocale("zh-CN"));
        context.setDefaultTimeout(15_000);
        return context.newPage();
    }
}
