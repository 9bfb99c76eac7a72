package courtnotices.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong is said in the page's language, and nothing of it in the words of the API. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProblemPagesTests {

    private final Visitor visitor = new Visitor();

    @AfterAll
    void close() {
        visitor.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/issues?q=终本 (南阳 | 左括号后面没有右括号 | A bracket is not closed",
                "/issues?q=终本* | 不用通配符：含有这个词的文字都会检索到 | There are no wildcards: a term is found in every word that holds it",
                "/issues?q=topic:三个 | 没有“三个”这个主题；相近的有：三个规定 | there is no topic “三个”; near it are 三个规定",
                "/issues?topic=xyzzy | 主题：没有“xyzzy”这个主题；请从主题目录中选 | Topic: there is no topic “xyzzy”; choose one from the list of topics",
                "/issues?year=x | 公布年份：“x”不是年份，例如 2024 | Year: “x” is no year, such as 2024",
                "/issues?year!=x | 公布年份：“x”不是年份，例如 2024 | Year: “x” is no year, such as 2024",
                "/issues?size=999 | 每页条数：999 不在 1 到 100 之间 | Results on a page: 999 is not between 1 and 100",
                "/issues?cursor=x | 这个翻页地址不属于这份列表，请从第一页看起 | This is no page of this list; begin with the first",
                "/issues?group=court | 归组：没有“court”这一项 | Grouping: there is no “court”",
                "/trends?by=month | 统计方式：没有“month”这一项 | Counted by: there is no “month”",
                "/courts?level=x | 法院层级：没有“x”这一项，可选：最高、高级、中级、基层、专门 | Level: there is no “x”; choose from 最高, 高级, 中级, 基层, 专门",
                "/compare/courts?court=甲&court=乙 | 法院：所选条件下没有“甲”的通报；请写法院全称，或放宽条件 | Court: there is no notice of “甲” under these conditions; give the court’s full name, or ask for less",
                "/notices/0123456789abcdef | 没有编号为“0123456789abcdef”的通报 | There is no notice with the number “0123456789abcdef”",
                "/courts/甲 | 没有收录“甲”的通报；请写法院全称，或从法院名录中选 | There is no notice of “甲”; give the court’s full name, or choose it from the list of courts",
                "/about?q=x | 检索词：这里没有这个条件，请去掉 | Query: there is no such condition here; take it out"
            })
    void isToldInTheLanguageOfThePage(String address, String chinese, String english) {
        assertThat(visitor.page(address).select("section.welcome > h1 + p").text())
                .isEqualTo(chinese);
        assertThat(visitor.page(address + (address.contains("?") ? "&" : "?") + "lang=en")
                        .select("section.welcome > h1 + p")
                        .text())
                .isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({
        "/issues?q=(终本, 这个检索式需要改一改",
        "/about?q=终本, 这个地址有一处需要改一改",
        "/issues?size=x&q=终本, 这个地址有一处需要改一改",
        "/notices/0123456789abcdef, 没有这个页面"
    })
    void blamesTheQueryOnlyForItsOwnFaults(String address, String heading) {
        assertThat(visitor.page(address).select("h1").text()).isEqualTo(heading);
    }

    @Test
    void keepsTheQueryAndShowsWhereItBreaks() {
        Document page = visitor.page("/issues?q=终本 “案款");

        assertThat(page.select("input[name=q]").attr("value")).isEqualTo("终本 “案款");
        assertThat(page.select("p.place").text()).isEqualTo("在第 4 个字「“」处： 终本 “案款");
        assertThat(page.select("p.place mark").text()).isEqualTo("“");
    }

    @Test
    void leadsToTheRepairedQueryWithEverythingElseAsItWas() {
        Document page = visitor.page("/trends?q=终本 “案款&by=province&utm_source=mail");

        assertThat(page.select("section.welcome p > a").first().attr("href"))
                .isEqualTo("/trends?by=province&q=%E7%BB%88%E6%9C%AC%20%E2%80%9C%E6%A1%88%E6%AC%BE%E2%80%9D");
    }

    @Test
    void takesAParameterWithoutAValueForOneThatNobodyFilledIn() {
        assertThat(visitor.page("/issues?q").select("h1").text()).doesNotContain("出了问题");
    }
}
