package courtnotices.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import courtnotices.portal.RunningPortal;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The comparisons, without script: what they add to a search is told by their addresses. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(Chromium.IsThere.class)
class ComparePagesTests {

    private static final String NANYANG = "南阳市中级人民法院";
    private static final String QINGLAN = "示例省青澜市中级人民法院";

    private Chromium chromium;
    private BrowserContext context;
    private Page page;

    @BeforeAll
    void start() {
        chromium = Chromium.launch();
        context = chromium.browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        context.setDefaultTimeout(15_000);
    }

    @BeforeEach
    void open() {
        page = context.newPage();
    }

    @AfterAll
    void stop() {
        chromium.close();
    }

    @Test
    void asksForAnIndicatorAndDrawsTheCourtsOfTheTable() {
        go("/compare/indicators");
        page.getByRole(AriaRole.COMBOBOX).selectOption("终本率");
        button("比较").click();
        assertThat(page).hasURL(Pattern.compile(".*indicator=.*"));

        Locator group = page.locator("section.basis").first();
        Locator rows = group.locator("table").first().locator("tbody tr");
        assertThat(group.locator("a.dot circle:not(.hollow)")).hasCount(rows.count());
        Locator dot = group.locator("a.dot").first();
        String court = dot.getAttribute("aria-label").split(" ", -1)[0];
        assertThat(group.getByRole(AriaRole.ROW)
                        .filter(new Locator.FilterOptions().setHasText(court))
                        .first())
                .isVisible();
        dot.focus();
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/observations/.*"));
        assertThat(page.locator("article.card")).containsText(court);
    }

    @Test
    void showsOneGroupAndEveryOtherCourtWithItsReason() {
        go("/compare/indicators?indicator=终本率");
        int courts =
                Integer.parseInt(page.locator(".compare-bar > p").innerText().replaceAll("\\D", ""));
        int inGroup = page.locator("section.basis")
                .first()
                .locator("table")
                .first()
                .locator("tbody tr")
                .count();
        int apart = page.locator("section.apart tbody tr, section.apart ul.names li")
                .count();
        assertThat(inGroup + apart).isEqualTo(courts);

        page.locator("nav.bases a").nth(1).click();
        assertThat(page).hasURL(Pattern.compile(".*unit=.*"));
        assertThat(page.locator("section.basis")).hasCount(1);
        page.getByText("全部分组").click();
        assertThat(page).hasURL(Pattern.compile(".*/compare/indicators\\?indicator=[^&]*"));
    }

    @Test
    void setsMeasuresSideBySideAndBelowEachOtherOnAPhone() {
        go("/compare/measures?topic=三个规定");
        assertThat(page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(NANYANG).setExact(true)))
                .isVisible();
        assertThat(page.locator(".measures li").first()).isVisible();
        double desk = page.locator(".column").last().boundingBox().x;
        assertThat(desk).isGreaterThan(page.locator(".column").first().boundingBox().x);
        page.setViewportSize(360, 800);
        double first = page.locator(".column").first().boundingBox().x;
        assertThat(page.locator(".column").last().boundingBox().x).isEqualTo(first);
    }

    @Test
    void asksForCourtsAddsAndRemovesThem() {
        go("/compare/courts");
        page.getByLabel("法院 1").fill(NANYANG);
        button("比较").click();
        assertThat(page.getByLabel("法院 1")).hasValue(NANYANG);
        page.getByLabel("法院 2").fill(QINGLAN);
        button("比较").click();
        assertThat(page.getByRole(AriaRole.COLUMNHEADER)).hasCount(2);
        assertThat(page.getByRole(AriaRole.ROW)
                        .filter(new Locator.FilterOptions().setHasText("终本率"))
                        .first())
                .containsText("35.93%");
        page.getByLabel("去掉" + QINGLAN).click();
        assertThat(page.getByRole(AriaRole.TABLE)).hasCount(0);
        assertThat(page.getByLabel("法院 1")).hasValue(NANYANG);
    }

    @Test
    void countsIssuesOverProvincesAndLeadsToThem() {
        go("/trends?q=终本");
        page.getByLabel("统计方式").selectOption("province");
        button("统计").click();
        assertThat(page).hasURL(Pattern.compile(".*by=province.*"));
        Locator row = page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("河南省"));
        String count = row.getByRole(AriaRole.LINK).innerText();
        row.getByRole(AriaRole.LINK).click();
        assertThat(page.locator(".total strong")).containsText(count);
    }

    /** Columns that just fit would look as if there were no more. */
    @ParameterizedTest
    @ValueSource(ints = {700, 900, 980, 1024, 1280, 1440, 1920})
    void showsAPartOfTheNextColumnAndTellsThatThereIsMore(int width) {
        page.setViewportSize(width, 800);
        go("/compare/measures?topic=三个规定");

        BoundingBox table = page.locator(".measures").boundingBox();
        double right = table.x + table.width;
        List<BoundingBox> columns = page.locator(".measures .column").all().stream()
                .map(Locator::boundingBox)
                .toList();
        assertThat(columns.size()).isGreaterThan(4);
        assertThat(columns).anyMatch(column -> column.x + 40 < right && right < column.x + column.width - 40);
        assertThat(page.locator(".sideways")).isVisible();
    }

    @Test
    void refusesWhatItCannotCompare() {
        go("/compare/indicators?size=50");
        assertThat(page.getByText("每页条数：这里没有这个条件，请去掉")).isVisible();
    }

    private void go(String path) {
        page.navigate(RunningPortal.address() + path);
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
