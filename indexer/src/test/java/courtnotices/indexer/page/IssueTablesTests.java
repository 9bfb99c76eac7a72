package courtnotices.indexer.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IssueTablesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                // a layout table
                "<table><tr><td>首页</td><td>公告</td></tr><tr><td>一、问题</td></tr></table>",
                // figures
                "<table><tr><th>指标</th><th>整改成效</th></tr><tr><td>终本率</td><td>35%</td></tr></table>",
                // measures before findings report on nothing
                "<table><tr><th>整改措施</th><th>问题</th></tr><tr><td>学</td><td>不深</td></tr></table>",
                // the whole page in one table
                "<table><tr><td>反馈问题</td><td><table><tr><td>整改措施</td></tr></table></td></tr></table>",
            })
    void leavesOtherTablesAlone(String html) {
        String before = Jsoup.parse(html).body().html();
        var document = Jsoup.parse(html);
        IssueTables.unroll(document);
        assertThat(document.body().html()).isEqualTo(before);
    }

    @Test
    void writesEachRowAsAnIssueWithWhatWasDone() {
        assertThat(lines("""
                <table>
                  <tr><td colspan="4">整改情况一览</td></tr>
                  <tr><td>序 号</td><td>反馈问题</td><td>整改措施</td><td>整改成效</td></tr>
                  <tr><td>1</td><td>学习不深</td><td>一是学。二是评。</td><td>好转</td></tr>
                  <tr><td>2</td><td>2、作风不实</td><td>查岗6次</td><td></td></tr>
                </table>
                """)).containsExactly("1.学习不深", "整改措施：一是学。二是评。", "整改成效：好转", "2.作风不实", "整改措施：查岗6次");
    }

    @Test
    void takesARowOverTheWholeWidthForAHeading() {
        assertThat(lines("""
                <table>
                  <tr><td>序号</td><td>问题</td><td>整改情况</td></tr>
                  <tr><td colspan="3">一、政治建设方面</td></tr>
                  <tr><td>1</td><td>学习不深</td><td>学</td></tr>
                  <tr><td colspan="9">二、作风建设方面</td></tr>
                  <tr><td>2</td><td>公车不严</td><td>查</td></tr>
                  <tr><td colspan="3"> </td></tr>
                </table>
                """)).containsExactly("一、政治建设方面", "1.学习不深", "整改情况：学", "二、作风建设方面", "2.公车不严", "整改情况：查");
    }

    @Test
    void letsACellReachOverSeveralRows() {
        assertThat(lines("""
                <table>
                  <tr><th>方面</th><th>存在问题</th><th>整改情况</th></tr>
                  <tr><td rowspan="2">政治建设</td><td>学习不深</td><td>学</td></tr>
                  <tr><td>请示不及时</td><td>报</td></tr>
                  <tr><td rowspan="999999">作风建设</td><td>公车不严</td><td>查</td></tr>
                </table>
                """))
                .containsExactly("政治建设", "1.学习不深", "整改情况：学", "2.请示不及时", "整改情况：报", "作风建设", "3.公车不严", "整改情况：查");
    }

    @Test
    void repeatsAHeadOverSeveralColumnsAndLosesNoCellBeyondIt() {
        assertThat(lines("""
                <table>
                  <tr><th>问题</th><th colspan="2">整改情况</th></tr>
                  <tr><td>学习不深</td><td>学习9次。</td><td>已完成</td></tr>
                  <tr><td>（二）公车不严</td><td colspan="2">查岗6次。</td><td>院党组</td></tr>
                  <tr><td>一是请示不及时</td><td colspan="9">上报3次。</td></tr>
                </table>
                """))
                .containsExactly(
                        "1.学习不深", "整改情况：学习9次。", "整改情况：已完成", "2.公车不严", "整改情况：查岗6次。", "院党组", "3.一是请示不及时", "整改情况：上报3次。");
    }

    @Test
    void readsAHeadOfTwoRows() {
        assertThat(lines("""
                <table>
                  <tr><td colspan="4">整改一览</td></tr>
                  <tr><th rowspan="2">序号</th><th rowspan="2">问题</th><th colspan="2">整改落实</th></tr>
                  <tr><th>措施</th><th>成效</th></tr>
                  <tr><td>1</td><td>学习不深</td><td>学习9次。</td><td>好转</td></tr>
                  <tr><td>2</td><td>公车不严</td><td>查岗6次。</td><td>规范</td></tr>
                </table>
                """)).containsExactly("1.学习不深", "措施：学习9次。", "成效：好转", "2.公车不严", "措施：查岗6次。", "成效：规范");
    }

    /** 问题 over an area, or a number, and the finding itself. */
    @Test
    void takesTheLastColumnUnderTheFindingsHead() {
        assertThat(lines("""
                <table>
                  <tr><th colspan="2">存在问题</th><th>整改情况</th></tr>
                  <tr><td>政治建设</td><td>学习不深</td><td>学</td></tr>
                  <tr><td>2.</td><td>公车不严</td><td>查</td></tr>
                  <tr><td colspan="2">请示不及时</td><td>报</td></tr>
                </table>
                """)).containsExactly("政治建设", "1.学习不深", "整改情况：学", "2.公车不严", "整改情况：查", "3.请示不及时", "整改情况：报");
    }

    private static List<String> lines(String html) {
        return Stream.of(HtmlLines.of(Jsoup.parse(html)))
                .flatMap(List::stream)
                .map(Line::text)
                .toList();
    }
}
