package courtnotices.notice.chinese.period;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.notice.Change;
import courtnotices.notice.chinese.folding.Folding;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChangesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "同比上升",
                "明显提升",
                // counts of what is new
                "新增编制10名",
                "增加10名",
                "书记员增加12名",
                "减少环节3个",
                // levels
                "提升至48.15%",
                "降到0.9%",
                "升为98.6%",
                "缩短为2天",
                // no distance from what was before
                "高于全省平均值3.1个百分点",
                "多12%",
                "同比增长近两成",
                "同比下降3至5个百分点",
                // numbers in words of another meaning
                "较去年增加一次性告知",
                "提升一个台阶",
                "同比增长百姓满意度",
                "增加30余件",
                "增加2.1公里",
            })
    void findsNoChange(String text) {
        assertThat(shown(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            提升9.4个百分点 | 升9.4个百分点@0-9
            同比提升9.4个百分点 | 升9.4个百分点(同比)@0-11
            环比下降1.1百分点 | 降1.1个百分点(环比)@0-10
            # what it is compared with, as printed
            比去年同期降低1.72个百分点 | 降1.72个百分点(比去年同期)@0-15
            较去年缩短11.5天 | 降11.5天(较去年)@0-10
            较2019年同期上升54.3% | 升54.3%(较2019年同期)@0-15
            较年初减少63件 | 降63件(较年初)@0-8
            与上年相比增长8% | 升8%(与上年相比)@0-9
            比上年提高1.2个百分点 | 升1.2个百分点(比上年)@0-12
            # counts only with such a basis
            同比减少29件 | 降29件(同比)@0-7
            同比增加3.2万件 | 升32000件(同比)@0-9
            同比，增加31件 | 升31件(同比)@0-8
            # 增幅
            增幅12.5% | 升12.5%@0-7
            增幅为12.5% | 升12.5%@0-8
            降幅达11.2% | 降11.2%@0-8
            同比增长2.1倍 | 升2.1倍(同比)@0-8
            # several values, one unit or each its own
            分别同比降低1.6、0.352个百分点 | 降1.6,0.352个百分点(同比)@0-19
            同比分别提高2.18和0.54个百分点 | 升2.18,0.54个百分点(同比)@0-19
            同比分别上升2.1个百分点和1.6个百分点 | 升2.1,1.6个百分点(同比)@0-21
            分别增加1.2、0.8个百分点和 | 升1.2,0.8个百分点@0-15
            同比分别增加12件、3人 | 升12件,3人(同比)@0-12
            # each with its own multiple, or the multiple of the next
            同比分别增加1.5亿元和300万元 | 升150000000,3000000元(同比)@0-17
            同比分别增加1.2万件、8000件 | 升12000,8000件(同比)@0-17
            同比分别增加1.2、0.8万件 | 升12000,8000件(同比)@0-15
            上升2.1个百分点、1.6百分点 | 升2.1,1.6个百分点@0-16
            # without 分别 another unit is another thing, and what has no unit behind the last is none
            同比增加31件、3人 | 升31件(同比)@0-7
            同比增加31件、2024年 | 升31件(同比)@0-7
            # numbers and units as quantities have them
            同比增加1,234件 | 升1234件(同比)@0-10
            同比增加1 234件 | 升1234件(同比)@0-10
            同比增加30余件 | 升30件(同比)@0-8
            较去年减少200余万元 | 降2000000元(较去年)@0-11
            同比增加1亿2000万元 | 升120000000元(同比)@0-12
            同比增加3户 | 升3户(同比)@0-6
            同比减少三件。 | 降3件(同比)@0-6
            同比增长超过12% | 升12%(同比)@0-9
            提升一个百分点 | 升1个百分点@0-7
            同比减少2 180公里 | 降2180公里(同比)@0-11
            较上年上升3位次 | 升3位次(较上年)@0-8
            同比减少12件至56件 | 降12件(同比)@0-7
            # said of all figures before it, which 人均 and 分别 do not tell
            均同比上升2个百分点 | 均升2个百分点(同比)@0-10
            同比均上升2个百分点 | 均升2个百分点(同比)@0-10
            双双较去年下降3% | 均降3%(较去年)@0-9
            都提高2个百分点 | 均升2个百分点@0-8
            人均同比增加12件 | 升12件(同比)@2-9
            分别同比上升2个百分点 | 升2个百分点(同比)@0-11
            # written out, full width, spaced
            上升百分之三点五 | 升3.5%@0-8
            同比下降百分之十二 | 降12%(同比)@0-9
            同比上升２．１个百分点 | 升2.1个百分点(同比)@0-11
            同比 上升 10.1% | 升10.1%(同比)@0-11
            提升了2.1个百分点 | 升2.1个百分点@0-10
            """)
    void findsChanges(String text, String expected) {
        assertThat(shown(text)).isEqualTo(expected);
    }

    @Test
    void dealsItsValuesOut() {
        String text = "分别下降1.3、0.4个百分点";
        ChangeMention change = Changes.in(text, 0, text.length()).getFirst();
        assertThat(change.of(0).value()).hasToString("1.3");
        assertThat(change.of(1).value()).hasToString("0.4");
        assertThat(change.of(2).value()).hasToString("0.4");
    }

    private static String shown(String text) {
        String folded = Folding.fold(text);
        return Changes.in(folded, 0, folded.length()).stream()
                .map(change -> shown(change) + "@" + change.start() + "-" + change.end())
                .collect(Collectors.joining(" "));
    }

    private static String shown(ChangeMention mention) {
        Change change = mention.of(0);
        String amounts = mention.units().stream().distinct().count() == 1
                ? mention.values().stream().map(Object::toString).collect(Collectors.joining(",")) + mention.unit()
                : IntStream.range(0, mention.values().size())
                        .mapToObj(mention::of)
                        .map(one -> one.value() + one.unit())
                        .collect(Collectors.joining(","));
        return (mention.all() ? "均" : "")
                + change.direction().word()
                + amounts
                + (change.basis() == null ? "" : "(" + change.basis() + ")");
    }
}
