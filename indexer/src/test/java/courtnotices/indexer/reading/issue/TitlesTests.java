package courtnotices.indexer.reading.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # no wrapper
            学习不深                          | 学习不深
            坚持党的领导。                    | 坚持党的领导
            学习不深：                        | 学习不深
            “如我在诉”意识不强                | “如我在诉”意识不强
            “学习”与“审判”                    | “学习”与“审判”
            问题整改不彻底                    | 问题整改不彻底
            关于学习的安排                    | 关于学习的安排
            # a state behind it
            学习不深（已完成）                | 学习不深
            关于“学习不深”的问题【持续推进】  | 学习不深
            学习不深（立行立改）【已完成】    | 学习不深
            学习不深（整改状态：已完成）。    | 学习不深
            管理不严（试行）                  | 管理不严（试行）
            # who sees to it
            学习不深（责任单位：政治部）      | 学习不深
            学习不深（共9项）                 | 学习不深（共9项）
            # the word of a finding before it, or of reporting behind it
            问题：学习不深                    | 学习不深
            反馈问题：学习不深。              | 学习不深
            表现：学习不深                    | 学习不深
            1.学习不深                        | 学习不深
            1.5亿元案款未发放                 | 1.5亿元案款未发放
            关于学习不深问题的整改情况        | 学习不深
            对“学习不深”问题的整改            | 学习不深
            对学习抓得不紧                    | 对学习抓得不紧
            “学习不深”问题整改落实情况。      | 学习不深
            整改情况不公开                    | 整改情况不公开
            # the whole wrapper, quoted
            针对“学习不深”的问题              | 学习不深
            针对“学习不深。”的问题。          | 学习不深
            关于 “学习不深” 的问题            | 学习不深
            对于“学习不深”方面的问题          | 学习不深
            “学习不深”问题：                  | 学习不深
            “学习不深”                        | 学习不深
            「学习不深」                      | 学习不深
            "学习不深"                        | 学习不深
            针对“‘三个规定’不严”的问题        | ‘三个规定’不严
            针对“对“三个规定”不严”的问题      | 对“三个规定”不严
            # not quoted
            关于学习不深的问题                | 学习不深
            针对学习不深问题。                | 学习不深
            关于学习不深方面                  | 学习不深
            关于学习不深方面的问题            | 学习不深
            学习不深方面的问题                | 学习不深
            学习不深方面                      | 学习不深
            # a mark without its partner
            针对“学习不深的问题               | “学习不深
            """)
    void takesTheWrapperOff(String heading, String title) {
        assertThat(Titles.of(heading)).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            关于“学习不深”的问题。 | 关于“学习不深”的问题
            履行审判职能方面：     | 履行审判职能方面
            学习不深               | 学习不深
            """)
    void keepsTheWrapperOfAnArea(String heading, String area) {
        assertThat(Titles.ofArea(heading)).isEqualTo(area);
    }

    @Test
    void isEmptyWhereTheHeadingIsNothingButMarks() {
        assertThat(Titles.of("：：")).isEmpty();
        assertThat(Titles.of("“：”")).isEmpty();
    }

    /** Once quadratic: each mark of the run was tried as the run's first. */
    @Test
    void takesALongRunOfMarksInsideAHeading() {
        String marks = "，".repeat(300_000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThat(Titles.of("学习" + marks + "不深。")).isEqualTo("学习" + marks + "不深");
            assertThat(Titles.ofArea("学习" + marks + "不深：")).isEqualTo("学习" + marks + "不深");
        });
    }
}
