package courtnotices.indexer.reading.observation;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.notice.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTests {

    /** Sentences parted by /, a * before those into which nothing is carried; # is a line's end. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            收案12件 | *收案12件
            收案12件。结案9件。 | *收案12件。/结案9件。
            收案12件;结案9件 | *收案12件;结案9件
            收案12件#结案9件 | *收案12件#/*结案9件
            # a measure ends a sentence, and begins another
            收案12件;二是结案9件 | *收案12件;/*二是/结案9件
            收案12件。十二是结案9件 | *收案12件。/*十二是/结案9件
            一是:收案12件 | *一是:/收案12件
            # 否 makes another word of it
            收案12件,一是否公开 | *收案12件,一是否公开
            # inside a clause, or a longer word, it is no measure
            其中之二是作风 | *其中之二是作风
            重点之一是清案,清案12件 | *重点之一是清案,清案12件
            统一是前提,唯一是12件 | *统一是前提,唯一是12件
            """)
    void cutsAfterMarksAndBeforeMeasures(String text, String expected) {
        String folded = text.replace('#', '\n');
        List<Sentences.Sentence> sentences = Sentences.of(folded, new Span(0, folded.length()));
        assertThat(sentences.stream()
                        .map(found -> (found.fresh() ? "*" : "") + found.span().of(folded))
                        .collect(Collectors.joining("/"))
                        .replace('\n', '#'))
                .isEqualTo(expected);
    }

    @Test
    void losesNoCharacterAndCutsWhatHasNoEnd() {
        String text = "收案一二三".repeat(2000);
        List<Sentences.Sentence> sentences = Sentences.of(text, new Span(3, text.length()));
        int end = 3;
        for (Sentences.Sentence sentence : sentences) {
            assertThat(sentence.span().start()).isEqualTo(end);
            assertThat(sentence.span().end() - end).isLessThanOrEqualTo(1000);
            end = sentence.span().end();
        }
        assertThat(end).isEqualTo(text.length());
    }
}
