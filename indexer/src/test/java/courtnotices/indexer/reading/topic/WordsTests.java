package courtnotices.indexer.reading.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTests {

    /** Topic 0 has 终本, 终本案件 and 本案; topic 1 has 案件评查, 评查 and 件评. */
    private static final Words WORDS = new Words(Map.of(
            "终本", said(0, "终本"),
            "终本案件", said(0, "终本案件"),
            "本案", said(0, "本案"),
            "案件评查", said(1, "案件评查"),
            "评查", said(1, "评查"),
            "件评", said(1, "件评")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # nothing
            ''               | - | -
            终               | - | -
            终案本件评       | - | 件评@3
            # one word
            查终本           | 终本@1 | -
            # the end of a word that breaks off
            终本案终本       | 终本@0 本案@1 终本@3 | -
            # of words within each other the longest, whether it begins or ends with the shorter
            终本案件         | 终本案件@0 | -
            本案             | 本案@0 | -
            案件评查         | - | 案件评查@0
            # each topic for itself, though the words overlap
            终本案件评查     | 终本案件@0 | 案件评查@2
            # twice is twice
            评查评查         | - | 评查@0 评查@2
            """)
    void finds(String text, String first, String second) {
        List<List<Hit>> found = WORDS.in(text, 2);
        assertThat(told(found.get(0))).isEqualTo(first == null ? "" : first);
        assertThat(told(found.get(1))).isEqualTo(second == null ? "" : second);
        found.forEach(hits -> assertThat(hits)
                .allSatisfy(hit -> assertThat(text.substring(hit.start(), hit.end()))
                        .isEqualTo(hit.sense().group())));
    }

    /** 终本案 without its 件 falls back at every third character. */
    @Test
    void readsALongLineInOnePass() {
        String line = "终本案".repeat(300_000);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(WORDS.in(line, 2).get(0)).hasSizeGreaterThan(299_999));
    }

    private static List<Sense> said(int topic, String word) {
        return List.of(new Sense(topic, word, 1));
    }

    private static String told(List<Hit> hits) {
        return hits.stream().map(hit -> hit.sense().group() + "@" + hit.start()).collect(Collectors.joining(" "));
    }
}
