package courtnotices.search.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.notice.catalogue.Lexicon;
import courtnotices.notice.chinese.segment.Segmenter;
import courtnotices.notice.chinese.segment.Word;
import org.junit.jupiter.api.Test;

class EverydayTests {

    private static final Segmenter SEGMENTER = Segmenter.with(Lexicon.bundled().terms());

    /** A word that is cut in two is never looked up. */
    @Test
    void everyWordIsOneThatQueriesAreCutInto() {
        assertThat(Everyday.all()).isNotEmpty().allSatisfy((word, fieldWords) -> {
            assertThat(SEGMENTER.words(word).stream().map(Word::text)).containsExactly(word);
            assertThat(fieldWords).doesNotContainAnyElementsOf(Lexicon.bundled().synonyms(word));
            assertThat(StopWords.contains(word)).isFalse();
            assertThat(fieldWords).isNotEmpty().doesNotHaveDuplicates();
        });
    }

    @Test
    void holdsOneWayOnly() {
        assertThat(Everyday.fieldWords("上访")).contains("信访");
        assertThat(Everyday.fieldWords("信访")).isEmpty();
    }
}
