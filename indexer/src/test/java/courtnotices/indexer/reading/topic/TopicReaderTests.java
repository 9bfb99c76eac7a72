package courtnotices.indexer.reading.topic;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.notice.catalogue.Topics;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TopicReaderTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # of nothing in the list
            ''                         | ''                                   | 其他
            走廊灯光偏暗               | 已换灯管。                           | 其他
            （一）                     | 已改。                               | 其他
            # a sign alone in the text is told by the way
            走廊灯光偏暗               | 请诉讼窗口协助，已换灯管。           | 其他
            # near misses: what the Party opens is no lawsuit, a court's whole work is no enforcement
            案件办理程序有瑕疵         | 对2人党纪立案，对1人政务立案。       | 违纪查处
            """)
    void namesNothingElse(String title, String text, String topics) {
        List<String> read = TopicReader.of(title, List.of(), text);
        assertThat(read).doesNotContain("立案", "执行质效", "诉讼服务");
        if (!topics.equals("违纪查处")) {
            assertThat(read).containsExactly(topics);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the title says it
            执行案款发放不及时         | 已改。                               | 执行案款
            “三个规定”填报不实         | 逐月核对。                           | 三个规定
            # in the words of another year: the lexicon's groups stand for one another
            终结本次执行程序案件占比高 | 逐案核对。                           | 终本
            干预过问案件登记流于形式   | 逐月核对。                           | 三个规定
            # a title may say two
            扫黑除恶方面司法建议偏少   | 一案一建议。                         | 扫黑除恶 司法建议
            # what the title leaves open the text says in several words
            顽瘴痼疾整治不彻底         | 查处违纪违法3件，党纪处分2人。       | 违纪查处
            # beside the title, what a measure begins with and says again
            群众反映集中的事办得慢     | 一是化解信访积案。排查信访案件30件，领导接访12次。二是清退诉讼费。修订《诉讼费退费办法》，退诉讼费41件。 | 涉诉信访 诉讼费
            # spaces within words and quotes of every kind
            三 重 一 大决策不规范      | 修订党组议事规则。                   | 三重一大
            落实「三个规定」有差距     | 逐月核对。                           | 三个规定
            # the longer word: enforcement funds are no enforcement figure, an accuser's letter is no petition
            执行款项久存不发           | 逐笔发放。                           | 执行案款
            """)
    void reads(String title, String text, String topics) {
        assertThat(String.join(" ", TopicReader.of(title, List.of(), text))).isEqualTo(topics);
    }

    /** The heading above supports what the text says and never suffices alone. */
    @Test
    void weighsTheNearestHeadingOnly() {
        List<String> path = List.of("执行工作方面", "落实中央八项规定精神有偏差");
        assertThat(TopicReader.of("手机保管不善", path, "已登记。")).doesNotContain("执行质效");
        assertThat(TopicReader.of("公车使用登记不全", path, "一车一档。")).containsExactly("公车管理");
        assertThat(TopicReader.of("公车使用登记不全", path, "一车一档，对照八项规定自查。")).containsExactly("公车管理", "八项规定");
    }

    /** A short issue tells one or two things, a page of text four at most. */
    @Test
    void namesFewTopicsForAShortTextAndMoreForALongOne() {
        String title = "终本、案款、信访、公车、党费管理都有漏洞";
        assertThat(TopicReader.of(title, List.of(), "逐项改正。")).hasSize(2);
        assertThat(TopicReader.of(title, List.of(), "逐项改正。".repeat(30))).hasSize(3);
        assertThat(TopicReader.of(title, List.of(), "逐项改正。".repeat(90))).hasSize(4);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void knowsATopicByItsOwnCode(String code) {
        assertThat(TopicReader.of(code + "有欠缺", List.of(), "")).first().isEqualTo(code);
    }

    static Stream<String> codes() {
        return Topics.bundled().codes().stream().filter(code -> !code.equals(Topics.OTHER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"（", "《", "7", "一是", "案款", "终本案", "\ud842"})
    void readsALineOfAMegabyte(String unit) {
        String line = unit.repeat(1_000_000 / unit.length());
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(TopicReader.of(line, List.of(line), line)).isNotEmpty());
    }
}
