package courtnotices.indexer.reading.observation;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.notice.chinese.numeral.Quantities;
import courtnotices.notice.chinese.numeral.Unit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountersTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # nothing stays nothing
            ''       | 件     | ''
            # said already
            接收来电量 | 个   | 接收来电量
            标的总额 | 元     | 标的总额
            来访批次 | 批次   | 来访批次
            # by its unit
            新收案件 | 件     | 新收案件件数
            发放案款 | 元     | 发放案款金额
            腾退房产 | 平方米 | 腾退房产面积
            修订制度 | 项     | 修订制度数
            # a duration says itself what it is
            平均用时 | 天     | 平均用时
            """)
    void tellsWhatItIsCountedIn(String phrase, String unit, String expected) {
        assertThat(Counters.suffixed(phrase, unit(unit))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "件", "人", "名", "位", "人次", "件次", "场次", "批次", "次", "期", "份", "平方米", "亩", "元", "项", "条", "笔", "%", "天"
            })
    void takesOffWhatItPutOn(String unit) {
        assertThat(Counters.core(Counters.suffixed("清理案款", unit(unit)))).isEqualTo("清理案款");
    }

    private static Unit unit(String word) {
        return Quantities.in("1" + word, 0, 1 + word.length()).getFirst().unit();
    }
}
