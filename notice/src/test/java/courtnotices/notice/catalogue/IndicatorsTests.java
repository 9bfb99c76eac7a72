package courtnotices.notice.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.notice.chinese.folding.Folding;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorsTests {

    private static final Indicators INDICATORS = Indicators.bundled();

    private static final List<String> PROMISED = List.of(
            "终本率",
            "终本合格率",
            "执行到位率",
            "实际执行到位率",
            "执行完毕率",
            "首次执行案件结案率",
            "上诉率",
            "申诉申请再审率",
            "服判息诉率",
            "一审裁判被改判率",
            "一审裁判被发回重审率",
            "二审开庭率",
            "法定审限内结案率",
            "平均审理时间",
            "长期未结案件占比",
            "长期未结案件清理率",
            "案件比",
            "诉前调解率",
            "诉前调解成功分流率",
            "多元化解结案率",
            "调解率",
            "调撤率",
            "诉前调解案件申请执行率",
            "网上立案审核率",
            "立案审核通过率",
            "四类案件标注率",
            "四类案件监管率",
            "三个规定填报率",
            "有案号填报占比",
            "司法建议采纳率",
            "整改完成率",
            "法官人均结案数");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "”“",
                "率",
                "终本",
                // a part of the cases
                "行政案件一审服判息诉率",
                "涉企案件执行到位率",
                "行政案件调解率",
                // a term of its own
                "网上立案3日内审核率",
                "3年以上未结案件清理率",
                // more than the indicator
                "终本率同比",
                // another thing altogether
                "结案均衡度",
                "群众满意率"
            })
    void knowsNoIndicatorOfAnotherMeasure(String name) {
        assertThat(INDICATORS.named(name)).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            终本率                       | 终本率
            首执案件终本率               | 终本率
            终结本次执行程序案件占比     | 终本率
            诉前调解分流率               | 诉前调解成功分流率
            审限内结案率                 | 法定审限内结案率
            被改判率                     | 一审裁判被改判率
            平均审理天数                 | 平均审理时间
            # quotes, spaces, marks and 的
            “四类案件”标注率             | 四类案件标注率
            ‘四类案件’的 监管率          | 四类案件监管率
            案—件比                      | 案件比
            申诉、申请再审率             | 申诉申请再审率
            执行标的到位率               | 执行到位率
            “三个规定”填报记录有案号占比 | 有案号填报占比
            # both ways to be overturned are a measure of their own
            一审案件改判发回重审率       | 改判发回重审率
            """)
    void readsANameAsCourtsWriteIt(String name, String code) {
        assertThat(INDICATORS.named(name)).extracting(Indicator::code).isEqualTo(code);
    }

    @Test
    void holdsEveryIndicatorPromised() {
        assertThat(INDICATORS.all()).extracting(Indicator::code).containsAll(PROMISED);
    }

    /** Two indicators under one name, also after folding, would lose one of them. */
    @ParameterizedTest
    @MethodSource("indicators")
    void findsAnIndicatorByEachOfItsNames(Indicator indicator) {
        assertThat(Indicators.namesOf(indicator))
                .startsWith(indicator.code())
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(INDICATORS.named(name)).isSameAs(indicator));
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void tellsWhatAnIndicatorMeasures(Indicator indicator) {
        assertThat(indicator.unit()).isIn(Set.of("%", "天", "件", "比值"));
        assertThat(indicator.definition()).endsWith("。");
        assertThat(indicator.source())
                .satisfiesAnyOf(
                        s -> assertThat(s).isEqualTo("通用口径"), s -> assertThat(s).startsWith("最高人民法院"));
        assertThat(Indicators.namesOf(indicator))
                .allSatisfy(name -> assertThat(Folding.normalise(name)).isEqualTo(name));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            终本率         | %    | LOWER
            执行到位率     | %    | HIGHER
            平均审理时间   | 天   | LOWER
            案件比         | 比值 | LOWER
            法官人均结案数 | 件   | -
            """)
    void saysWhichWayIsBetter(String name, String unit, Better better) {
        Indicator indicator = INDICATORS.named(name);
        assertThat(indicator).extracting(Indicator::unit, Indicator::better).containsExactly(unit, better);
    }

    @Test
    void writesEveryDirectionWithAWordOfTheList() {
        List<String> words = Table.rows("indicators.tsv").stream()
                .map(row -> row.get(2))
                .distinct()
                .toList();
        assertThat(words).containsExactlyInAnyOrder(Better.LOWER.word(), Better.HIGHER.word(), "");
    }

    static Stream<Indicator> indicators() {
        return INDICATORS.all().stream();
    }
}
