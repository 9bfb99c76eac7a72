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
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person does, in a real Chromium. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(Chromium.IsThere.class)
class ChromiumTests {

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

    @Test
    void searchesAnIndicatorAndOpensTheNoticeThatHoldsTheSentence() {
        Page page = open(true);
        page.navigate(RunningPortal.address() + "/");
        page.getByRole(AriaRole.COMBOBOX).fill("终本率");
        page.getByRole(AriaRole.COMBOBOX).press("Enter");

        Locator nanyang = page.getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText("南阳市中级人民法院", new Page.GetByTextOptions().setExact(true))))
                .filter(new Locator.FilterOptions().setHasText("35.93%"));
        assertThat(nanyang).hasCount(1);
        assertThat(nanyang.locator("mark")).hasText("终本率");

        nanyang.getByRole(AriaRole.LINK).first().click();
        assertThat(page).hasURL(Pattern.compile(".*/notices/[0-9a-f]{16}#issue-7"));
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("南阳市中级人民法院");
        assertThat(page.locator("#issue-7")).containsText("35.93%");
    }

    @Test
    void narrowsAndExcludesWithoutScript() {
        Page page = open(false);
        page.navigate(RunningPortal.address() + "/issues?q=三个规定");
        int all = total(page);
        page.locator("#filters").getByText("法院层级").click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("中级").setExact(true))
                .click();
        int intermediate = total(page);
        assertThat(intermediate).isPositive().isLessThan(all);
        assertThat(page).hasURL(Pattern.compile(".*level=%E4%B8%AD%E7%BA%A7.*"));

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("排除 南阳市中级人民法院"))
                .click();
        assertThat(total(page)).isLessThan(intermediate);
        assertThat(page.locator("ol.hits").getByText("南阳市中级人民法院")).hasCount(0);

        page.getByTitle("去掉").first().click();
        page.getByTitle("去掉").first().click();
        assertThat(total(page)).isEqualTo(all);
    }

    @Test
    void showsAHostileNoticeAsText() {
        List<String> alarms = new ArrayList<>();
        Page page = open(true);
        page.onDialog(dialog -> {
            alarms.add(dialog.message());
            dialog.dismiss();
        });
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                alarms.add(message.text());
            }
        });
        page.navigate(RunningPortal.address() + "/issues?q=恶意脚本");
        assertThat(page.locator("ol.hits")).containsText("<script>alert('三个规定')</script>");
        page.locator("ol.hits a").first().click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("<script>");
        assertThat(page.locator("a[href^='javascript:']")).hasCount(0);
        assertThat(page.locator("main img, main svg, main script")).hasCount(0);
        assertThat(alarms).isEmpty();
    }

    @Test
    void answersAnUnknownPageAndABrokenQueryWithAWayOut() {
        Page page = open(false);
        page.navigate(RunningPortal.address() + "/no-such-page");
        assertThat(page.getByRole(AriaRole.HEADING)).hasText("没有这个页面");
        page.navigate(RunningPortal.address() + "/issues?q=\"三个规定");
        assertThat(page.getByRole(AriaRole.HEADING)).hasText("这个检索式需要改一改");
        page.getByText("\"三个规定\"").click();
        assertThat(total(page)).isPositive();
    }

    /** Pinyin, first letters and the keyboard alone. */
    @Test
    void suggestsWhileOneTypes() {
        Page page = open(true);
        page.navigate(RunningPortal.address() + "/");
        Locator box = page.getByRole(AriaRole.COMBOBOX);
        box.pressSequentially("zbl");
        Locator option = page.getByRole(AriaRole.OPTION).first();
        assertThat(option).containsText("终本率");
        box.press("ArrowDown");
        assertThat(option).hasAttribute("aria-selected", "true");
        box.press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/issues\\?q=%E7%BB%88%E6%9C%AC%E7%8E%87"));
    }

    /** The tabulator comes by every link, field and button that can be seen; a card opens and closes by keys, and gives the focus back. */
    @ParameterizedTest
    @ValueSource(strings = {"/", "/issues?q=恶意脚本", "/compare/indicators?indicator=终本率"})
    void everythingIsReachedByKeyboard(String path) {
        Page page = open(true);
        page.navigate(RunningPortal.address() + path);
        Number all = (Number) page.evaluate("""
                () => {
                  const all = [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')]
                    .filter((one) => one.checkVisibility({ visibilityProperty: true }));
                  all.forEach((one) => { one.dataset.reached = 'no'; });
                  return all.length;
                }""");
        for (int i = 0; i < all.intValue(); i++) {
            page.keyboard().press("Tab");
            page.evaluate("document.activeElement.dataset.reached = 'yes'");
        }
        assertThat(page.locator("[data-reached=no]")).hasCount(0);
    }

    @Test
    void opensAndClosesACardByKeyboard() {
        Page page = open(true);
        page.navigate(RunningPortal.address() + "/issues?q=终本率");
        Locator figure = page.locator("ol.hits a.figure").first();
        figure.focus();
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.getByRole(AriaRole.DIALOG)).isHidden();
        assertThat(figure).isFocused();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void closesACardAtItsUpperRightCorner(int width) {
        Page page = open(true);
        page.setViewportSize(width, 800);
        page.navigate(RunningPortal.address() + "/notices/b22eab8944b7f0b5");
        page.locator("article.text a.figure").first().click();
        Locator close =
                page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON).first();
        BoundingBox card = page.locator("dialog article.card").boundingBox();
        BoundingBox cross = close.boundingBox();

        assertThat(cross.x + cross.width).isBetween(card.x + card.width - 24, card.x + card.width);
        assertThat(cross.y).isBetween(card.y, card.y + 16);
        close.click();
        assertThat(page.getByRole(AriaRole.DIALOG)).isHidden();
    }

    @Test
    void speaksEnglishWhenAsked() {
        Page page = open(false);
        page.navigate(RunningPortal.address() + "/issues?q=终本率");
        page.getByText("English").click();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.getByRole(AriaRole.BUTTON)).hasText("Search");
        assertThat(page).hasURL(Pattern.compile(".*q=%E7%BB%88%E6%9C%AC%E7%8E%87&lang=en"));

        page.navigate(RunningPortal.address() + "/no-such-page");
        assertThat(page.getByRole(AriaRole.HEADING)).hasText("There is no such page");
        page.getByText("中文").click();
        assertThat(page.locator("html")).hasAttribute("lang", "zh-CN");
    }

    /** With scripts a filter changes the results in their place, the address follows, and going back undoes it. */
    @Test
    void narrowsInPlaceAndGoesBack() {
        Page page = open(true);
        page.navigate(RunningPortal.address() + "/issues?q=三个规定");
        page.evaluate("window.stays = true");
        int all = total(page);
        link(page, "中级", "#filters details:has-text('法院层级')").click();
        assertThat(page).hasURL(Pattern.compile(".*level=.*"));
        assertThat(page.locator("ul.chips")).containsText("中级");
        assertThat(total(page)).isLessThan(all);
        assertThat(page.evaluate("window.stays")).isEqualTo(true);

        page.goBack();
        assertThat(page.locator("ul.chips")).hasCount(0);
        assertThat(total(page)).isEqualTo(all);
    }

    @Test
    void marksTheIssueThatIsReadAndLinksItsFigures() {
        Page page = open(true);
        page.navigate(RunningPortal.address() + "/notices/b22eab8944b7f0b5#issue-3");
        assertThat(page.locator(".outline a[aria-current]")).hasCount(1);
        Locator figure = page.locator("article.text a.figure", new Page.LocatorOptions().setHasText("43.6%"));
        figure.click();
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("终本率");
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("43.6%");
    }

    private Page open(boolean scripts) {
        context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(scripts)
                        .setLocale("zh-CN"));
        context.setDefaultTimeout(15_000);
        return context.newPage();
    }

    private static Locator link(Page page, String name, String within) {
        page.locator(within + " summary").click();
        return page.locator(within)
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static int total(Page page) {
        return Integer.parseInt(page.locator(".total strong").innerText().replaceAll("\\D", ""));
    }
}
