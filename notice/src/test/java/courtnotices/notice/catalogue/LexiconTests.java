package courtnotices.notice.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.notice.chinese.folding.Folding;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTests {

    private static final Lexicon LEXICON = Lexicon.bundled();

    @ParameterizedTest
    @ValueSource(strings = {"", "食堂", "终", "终本率偏高", " 终本率"})
    void knowsNoSynonymOfOtherWords(String word) {
        assertThat(LEXICON.synonyms(word)).containsExactly(word);
    }

    @Test
    void givesTheTermItselfFirst() {
        assertThat(LEXICON.synonyms("终本")).containsExactly("终本", "终结本次执行程序", "终结本次执行");
        assertThat(LEXICON.synonyms("终结本次执行")).containsExactly("终结本次执行", "终本", "终结本次执行程序");
        assertThat(LEXICON.synonyms("一案双查")).containsExactly("一案双查");
    }

    @ParameterizedTest
    @MethodSource("groups")
    void findsEveryTermOfAGroupByEveryOther(List<String> group) {
        assertThat(group)
                .allSatisfy(term ->
                        assertThat(LEXICON.synonyms(term)).startsWith(term).containsExactlyInAnyOrderElementsOf(group));
    }

    /** A word is looked up as the segmenter gives it: out of normalised text, in lower case. */
    @ParameterizedTest
    @MethodSource("groups")
    void holdsNoTermThatNoTextCouldHold(List<String> group) {
        assertThat(group)
                .allSatisfy(term -> assertThat(Folding.normalise(term).toLowerCase(Locale.ROOT))
                        .isNotEmpty()
                        .isEqualTo(term));
    }

    @Test
    void holdsEveryTermOnce() {
        assertThat(groups().flatMap(List::stream)).doesNotHaveDuplicates().containsExactlyElementsOf(LEXICON.terms());
    }

    @Test
    void isReadOnly() {
        assertThat(LEXICON.terms()).isUnmodifiable();
        assertThat(LEXICON.synonyms("终本")).isUnmodifiable();
    }

    /** Alternative names of one indicator are one group, lest a search for one miss the others. */
    @ParameterizedTest
    @ValueSource(strings = {"首执案件终本率", "终结本次执行程序案件占比"})
    void knowsTheAliasesOfAnIndicator(String alias) {
        assertThat(LEXICON.synonyms("终本率")).contains(alias);
    }

    /** The parts of the example, as notices of different years write them. */
    @ParameterizedTest
    @CsvSource({"三个规定, 防止干预司法", "三个规定, 过问案件登记", "多元化解, 多元解纷", "审委会, 审判委员会", "执行款, 执行案款", "公务用车, 公车", "巡察整改, 巡审整改"})
    void knowsWhatTheFieldSaysInTwoWays(String one, String other) {
        assertThat(LEXICON.synonyms(one)).contains(other);
        assertThat(LEXICON.synonyms(other)).contains(one);
    }

    /** What a searcher tells apart stays apart. */
    @ParameterizedTest
    @CsvSource({"主体责任, 监督责任", "类案检索, 法律适用", "终本率, 终本合格率", "信访积案, 信访", "巡视, 巡察"})
    void keepsApartWhatIsNotTheSame(String one, String other) {
        assertThat(LEXICON.terms()).contains(one, other);
        assertThat(LEXICON.synonyms(one)).doesNotContain(other);
    }

    @Test
    void holdsEveryNameOfEveryIndicator() {
        assertThat(Indicators.bundled().all())
                .allSatisfy(indicator -> assertThat(LEXICON.synonyms(indicator.code()))
                        .containsExactlyElementsOf(Indicators.namesOf(indicator)));
    }

    /** A topic of two halves (财务资产, 卷宗管理) is cut into them, so that a search for it finds either wording. */
    @Test
    void holdsEveryTopicOrItsFirstHalf() {
        assertThat(Topics.bundled().codes())
                .filteredOn(code -> !code.equals(Topics.OTHER))
                .allSatisfy(code -> assertThat(LEXICON.terms()).anyMatch(code::startsWith));
    }

    static Stream<List<String>> groups() {
        return Stream.concat(
                Table.rows("lexicon.tsv").stream(),
                Indicators.bundled().all().stream().map(Indicators::namesOf));
    }
}
