package courtnotices.notice.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.notice.chinese.folding.Folding;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
        assertThat(LEXICON.synonyms("终本合格率")).containsExactly("终本合格率");
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

    static Stream<List<String>> groups() {
        return Table.rows("lexicon.tsv").stream();
    }
}
