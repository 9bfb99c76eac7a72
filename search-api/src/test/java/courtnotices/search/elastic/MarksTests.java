package courtnotices.search.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.search.result.Snippet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarksTests {

    /** [ and ] stand for the marks that Elasticsearch sets. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # nothing is marked
            '' | '' | ''
            终本率偏高 | 终本率偏高 | ''
            # a word, at either edge and within
            [终本]率偏高 | 终本率偏高 | 0-2
            终本率[偏高] | 终本率偏高 | 3-5
            全市[终本率]偏高 | 全市终本率偏高 | 2-5
            # single characters that touch are one word
            全市[终][本][率]偏高 | 全市终本率偏高 | 2-5
            [终本]率[偏][高] | 终本率偏高 | 0-2 3-5
            # parted by a space they stay two
            '[终本] [终本]' | 终本 终本 | 0-2 3-5
            # positions count UTF-16 units
            \ud842\udfb7[终本] | \ud842\udfb7终本 | 2-4
            # what a page writes is text
            <b>[终本]</b>&amp; | <b>终本</b>&amp; | 3-5
            """)
    void tellsWhereMarksStand(String tagged, String text, String marks) {
        Snippet snippet = Marks.snippet("text", tagged.replace('[', Marks.OPEN).replace(']', Marks.CLOSE));
        assertThat(snippet.text()).isEqualTo(text);
        assertThat(snippet.marks().stream()
                        .map(mark -> mark.get(0) + "-" + mark.get(1))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(marks);
    }

    @Test
    void putsParagraphsOnOneLine() {
        String tagged = "整改\n" + Marks.OPEN + "终本\n率" + Marks.CLOSE;
        assertThat(Marks.snippet("title", tagged)).isEqualTo(new Snippet("title", "整改 终本 率", List.of(List.of(3, 7))));
    }
}
