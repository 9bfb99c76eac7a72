package courtnotices.indexer.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportWordsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "情况：学习9次。",
                "学习9次。",
                "整改不到位",
                // words of any sentence
                "成效显著，学习9次。",
                "措施落地见效。",
                "整改措施落实到位后，学习9次。",
                "整改工作扎实推进。",
                "落实三项措施：学习9次。",
            })
    void doNotBegin(String line) {
        assertThat(ReportWords.begin(line, 0, line.length())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "整改情况：学习9次。",
                "整改落实情况:学习9次。",
                "落实整改情况：",
                "整改工作进展情况：",
                "整改措施及成效：",
                "整改措施和取得的成效：",
                "该项整改情况：",
                "整改情况。学习9次。",
                "整改情况 学习9次。",
                "整改情况如下：学习9次。",
                "整改落实情况",
                "整改：学习9次。",
                "落实情况：",
                "主要措施：",
                "工作举措：",
                "举措：",
                "成效：",
                "取得的成效：",
                "进展情况：",
                "完成情况：",
                "【整改】学习9次。",
                "【整改措施】学习9次。",
                "[进展] 学习9次。",
                "（1）整改措施：学习9次。",
                "2.整改成效：",
            })
    void beginALine(String line) {
        assertThat(ReportWords.begin(line, 0, line.length())).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            学习不深                        | -1
            学习不深，取得良好成效：9次     | -1
            学习整改措施不具体              | -1
            学习不深整改情况：9次           | 4
            学习不深。整改落实情况：9次     | 5
            学习不深 整改措施及成效：9次    | 4
            学习不深。主要举措：9次         | 5
            学习不深。成效：9次             | 5
            学习不深【整改】9次             | 4
            """)
    void endTheHeadingBefore(String line, int end) {
        assertThat(ReportWords.after(line, 0, line.length())).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({"整改措施：, true", "整改落实情况, true", "整改成效。, true", "【整改措施】, true", "整改措施落实到位, false", "成效不明显, false"})
    void standAloneAsAHeading(String line, boolean alone) {
        assertThat(ReportWords.standAlone(line, 0, line.length())).isEqualTo(alone);
    }

    @ParameterizedTest
    @CsvSource({
        "学习9次。成效好。, -1",
        "'学习9次。\n整改成效：好。', 5",
        "'学习9次。\n（3）整改成效：好。', 5",
        "'学习9次。\n成效：好。', 5",
        "'学习9次。\n【取得成效】好。', 5",
        "'学习9次。\n成效好。', -1"
    })
    void stopBeforeWhatCameOfIt(String text, int end) {
        assertThat(ReportWords.beforeResult(text, 0, text.length())).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        "整改时限：立行立改, true",
        "责任单位：执行局, true",
        "【整改状态】：已完成, true",
        "学习不深, false",
        "关于学习的问题：不深, false",
        "执行期限管理不严, false"
    })
    void tellsALineThatSaysOneThing(String line, boolean field) {
        assertThat(ReportWords.isField(line)).isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource({"整改措施, true", "整改情况及成效, true", "举措, true", "进展情况, true", "情况, true", "问题, false", "措施要求, false"})
    void areTheHeadOfAColumn(String cell, boolean head) {
        assertThat(ReportWords.isHead(cell)).isEqualTo(head);
    }
}
