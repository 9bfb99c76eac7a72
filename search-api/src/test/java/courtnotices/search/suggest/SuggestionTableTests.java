package courtnotices.search.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import courtnotices.search.query.BadQueryException;
import courtnotices.search.result.Suggestion;
import courtnotices.search.result.SuggestionKind;
import courtnotices.search.result.Usage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTableTests {

    private static final SuggestionTable TABLE = SuggestionTable.of(new Usage(
            Map.of("南阳市中级人民法院", 44L, "河南省高级人民法院", 30L, "终南县人民法院", 7L, "青澜市中级人民法院", 60L),
            Map.of("终本", 90L, "三个规定", 120L),
            Map.of("终本率", 25L, "终本合格率", 40L)));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # exact, then beginning by use, then inside; characters before letters
            终本     | topic 终本, indicator 终本合格率, indicator 终本率
            zbl      | indicator 终本率
            中院     | court 青澜市中级人民法院, court 南阳市中级人民法院
            nyzy     |
            nanyang  | court 南阳市中级人民法院
            ny       | court 南阳市中级人民法院
            高院     | court 河南省高级人民法院
            首执终本率 | indicator 终本率
            sgg      | topic 三个规定
            """)
    void ordersByPlaceThenByUse(String typed, String expected) {
        List<String> found = TABLE.suggest(Typed.of(typed), 4).stream()
                .map(s -> s.kind().word() + " " + s.value())
                .toList();
        if (expected == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).startsWith(expected.split(", "));
        }
    }

    @Test
    void tellsWhichNameItWasAndWhereItLeads() {
        Suggestion found = TABLE.suggest(Typed.of("首执"), 1).getFirst();
        assertThat(found.value()).isEqualTo("终本率");
        assertThat(found.matched()).startsWith("首执");
        assertThat(found.marks()).containsExactly(List.of(0, 2));
        assertThat(found.count()).isEqualTo(25);
        assertThat(found.links().self()).isEqualTo("/api/v1/indicators/%E7%BB%88%E6%9C%AC%E7%8E%87");
        assertThat(found.links().compare())
                .isEqualTo("/api/v1/compare/indicators?indicator=%E7%BB%88%E6%9C%AC%E7%8E%87");
    }

    @Test
    void suggestsATermOnceUnderItsUsualForm() {
        assertThat(TABLE.suggest(Typed.of("枫桥"), 50))
                .filteredOn(found -> found.kind() == SuggestionKind.TERM)
                .extracting(Suggestion::value)
                .containsExactlyInAnyOrder("枫桥经验", "枫桥式人民法庭");
        assertThat(TABLE.suggest(Typed.of("案多人少"), 50))
                .extracting(Suggestion::value, Suggestion::count)
                .containsExactly(tuple("人案矛盾", null));
    }

    /** A searcher for a term that is a topic wants the topic, and not both. */
    @Test
    void suggestsNoTermThatIsATopicOrAnIndicator() {
        for (String both : List.of("三个规定", "终结本次执行程序", "首执案件终本率")) {
            assertThat(TABLE.suggest(Typed.of(both), 50))
                    .extracting(Suggestion::kind)
                    .doesNotContain(SuggestionKind.TERM);
        }
    }

    @Test
    void givesNoMoreThanAsked() {
        assertThat(TABLE.suggest(Typed.of("率"), 50)).hasSizeGreaterThan(20);
        assertThat(TABLE.suggest(Typed.of("率"), 3)).hasSize(3);
        assertThat(TABLE.suggest(Typed.of("“”"), 3)).isEmpty();
    }

    @Test
    void refusesWhatIsTooLongForAName() {
        assertThat(Typed.of("z".repeat(60)).length()).isEqualTo(60);
        for (String tooLong : List.of("z".repeat(61), "zhongben".repeat(125), "㎯".repeat(60))) {
            assertThatExceptionOfType(BadQueryException.class)
                    .isThrownBy(() -> Typed.of(tooLong))
                    .withMessageContaining("longer than 60")
                    .extracting(BadQueryException::parameter)
                    .isEqualTo("q");
        }
    }
}
