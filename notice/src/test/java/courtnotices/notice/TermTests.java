package courtnotices.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class TermTests {

    private static final JsonMapper JSON = new JsonMapper();

    /** The lists as the design has them: they stand in the index, in addresses and in exports. */
    static Stream<Arguments> lists() {
        return Stream.of(
                Arguments.of(CourtLevel.class, "最高 高级 中级 基层 专门"),
                Arguments.of(Deadline.class, "立行立改 集中整改 深化整改 长期整改"),
                Arguments.of(Direction.class, "升 降"),
                Arguments.of(InspectionAuthority.class, "中央 省委 市委 区县委"),
                Arguments.of(InspectionKind.class, "巡视 巡察"),
                Arguments.of(InstrumentAction.class, "制定 修订 印发 起草 联合印发 其他"),
                Arguments.of(PeriodKind.class, "截至 区间 年度 半年 季度 月 其他"),
                Arguments.of(RemarkLevel.class, "提示 警告"),
                Arguments.of(Status.class, "已完成 基本完成 推进中"));
    }

    @ParameterizedTest
    @MethodSource("lists")
    <T extends Enum<T> & Term> void knowsNoOtherWord(Class<T> type, String words) {
        assertThat(Stream.of("", "无", words, type.getEnumConstants()[0].name(), " " + words.split(" ", -1)[0]))
                .allSatisfy(word -> assertThat(Term.find(type, word)).isNull());
    }

    @ParameterizedTest
    @MethodSource("lists")
    <T extends Enum<T> & Term> void findsEachByItsWord(Class<T> type, String words) {
        assertThat(type.getEnumConstants())
                .allSatisfy(term -> assertThat(Term.find(type, term.word())).isEqualTo(term));
        assertThat(Arrays.stream(type.getEnumConstants()).map(Term::word).collect(Collectors.joining(" ")))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @MethodSource("lists")
    <T extends Enum<T> & Term> void isItsWordInJson(Class<T> type, String words) {
        assertThat(type.getEnumConstants()).allSatisfy(term -> {
            assertThat(JSON.writeValueAsString(term)).isEqualTo('"' + term.word() + '"');
            assertThat(JSON.readValue('"' + term.word() + '"', type)).isEqualTo(term);
        });
    }

    @Test
    void readsBackAWholeNotice() {
        Notice notice = ExampleNotice.notice();
        assertThat(JSON.readValue(JSON.writeValueAsString(notice), Notice.class))
                .isEqualTo(notice);
    }
}
