package courtnotices.indexer.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineLabelTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1.5亿元执行到位",
                "1、2月开展清理",
                "2024.8.23",
                "(0399)5550001",
                "12368热线",
                "第一巡察组反馈意见",
                "问题一直存在",
                "问题整改到位",
                "一件一策",
                "统一是关键",
                "一是否立案",
            })
    void findsNone(String line) {
        assertThat(LineLabel.begins(line)).isFalse();
        assertThat(LineLabel.without(line)).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            一、学习不深       | 学习不深
            十二、 学习不深    | 学习不深
            （一）学习不深     | 学习不深
            ( 3 ) 学习不深     | 学习不深
            （1）2024年以来学习不深 | 2024年以来学习不深
            3）学习不深        | 学习不深
            12.学习不深        | 学习不深
            1.2024年学习不深   | 2024年学习不深
            ①学习不深          | 学习不深
            第一，学习不深     | 学习不深
            第二方面：学习不深 | 学习不深
            第3个问题：学习不深 | 学习不深
            反馈问题一：学习不深 | 学习不深
            问题1：学习不深    | 学习不深
            整改任务（5）、学习不深 | 学习不深
            问题3关于学习不深  | 关于学习不深
            【问题】学习不深   | 学习不深
            【反馈问题2】学习不深 | 学习不深
            """)
    void tellsALabelFromItsLine(String line, String words) {
        assertThat(LineLabel.begins(line)).isTrue();
        assertThat(LineLabel.marksMeasure(line)).isFalse();
        assertThat(LineLabel.without(line)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"一是学习", "十二是学习"})
    void leavesAMeasureItsMark(String line) {
        assertThat(LineLabel.begins(line)).isTrue();
        assertThat(LineLabel.marksMeasure(line)).isTrue();
        assertThat(LineLabel.without(line)).isEqualTo(line);
    }
}
