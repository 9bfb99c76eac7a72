package courtnotices.notice.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.notice.chinese.folding.Folding;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TopicsTests {

    private static final Topics TOPICS = Topics.bundled();

    @ParameterizedTest
    @ValueSource(strings = {"", "食堂", "终", "终本率", "终结本次执行程序", " 终本"})
    void knowsNoOtherTopic(String code) {
        assertThat(TOPICS.named(code)).isNull();
    }

    /** Addresses and saved queries hold the codes: the list changes on purpose or not at all. */
    @Test
    void isTheClosedList() {
        assertThat(String.join(" ", TOPICS.codes())).isEqualTo("""
                        政治理论学习 意识形态 请示报告 营商环境 服务大局 扫黑除恶 乡村振兴 疫情防控 立案 诉讼服务 多元解纷 审判质效 审限管理 院庭长监管 \
                        审委会与专业法官会议 类案检索与法律适用 案件评查 执行质效 终本 执行案款 一案双查 涉诉信访 司法建议 普法宣传 卷宗管理 诉讼费 司法鉴定与破产管理人 \
                        行政争议 减刑假释 国家赔偿 三个规定 离职从业 主体责任 监督责任 警示教育 违纪查处 八项规定 工作作风 公车管理 津补贴 财务资产 基建采购 三重一大 \
                        民主生活会 选人用人 队伍建设 聘用人员 个人事项 因私出国 党建 党费 巡审整改 督办落实 智慧法院 内部管理 司法责任 破产审判 知识产权 少年审判 司法救助 其他""");
    }

    @ParameterizedTest
    @MethodSource("topics")
    void tellsWhatFallsUnderATopic(Topic topic) {
        assertThat(TOPICS.named(topic.code())).isSameAs(topic);
        assertThat(topic.definition()).endsWith("。").hasSizeBetween(5, 60);
        assertThat(topic.names().isEmpty()).isEqualTo(topic.code().equals(Topics.OTHER));
    }

    /** A word under two heads of one topic would weigh by chance. */
    @ParameterizedTest
    @MethodSource("topics")
    void holdsEveryWordOfATopicOnce(Topic topic) {
        assertThat(words(topic))
                .doesNotHaveDuplicates()
                .allSatisfy(word ->
                        assertThat(Folding.normalise(word)).isEqualTo(word).hasSizeGreaterThan(1));
    }

    /** A word stands for its whole group: a sign that says the same as a name weighs as the name, and a near miss keeps nothing away. */
    @ParameterizedTest
    @MethodSource("topics")
    void holdsNoWordThatSaysTheSameAsAStrongerOne(Topic topic) {
        assertThat(topic.signs()).noneMatch(groups(topic.names())::contains);
        assertThat(topic.nearMisses())
                .noneMatch(groups(topic.names())::contains)
                .noneMatch(groups(topic.signs())::contains);
    }

    private static Set<String> groups(List<String> words) {
        return words.stream()
                .flatMap(word -> Lexicon.bundled().synonyms(word).stream())
                .collect(Collectors.toSet());
    }

    /** A near miss that holds no word of its topic keeps nothing away. */
    @ParameterizedTest
    @MethodSource("topics")
    void missesNearly(Topic topic) {
        assertThat(topic.nearMisses())
                .allSatisfy(near -> assertThat(Stream.concat(topic.names().stream(), topic.signs().stream()))
                        .anyMatch(near::contains));
    }

    static Stream<Topic> topics() {
        return TOPICS.all().stream();
    }

    private static List<String> words(Topic topic) {
        return Stream.of(topic.names(), topic.signs(), topic.nearMisses())
                .flatMap(List::stream)
                .toList();
    }
}
