package courtnotices.indexer.reading.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # nothing to take off: the wrapper's words within a title
            -                                | ''
            问题线索处置不及时               | 问题线索处置不及时
            # one width, no marks, no spaces
            “三重一大” （试行）              | 三重一大试行
            终本率３.６％                    | 终本率36
            # wrappers, up to three
            针对“学习不深”的问题             | 学习不深
            关于学习不深方面的问题           | 学习不深
            学习不深问题                     | 学习不深
            """)
    void takesOffMarksAndWrappers(String words, String expected) {
        assertThat(Wording.unwrapped(words)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # nothing is like nothing
            -          | -            | 0
            上诉率     | -            | 0
            上诉率     | 结案数       | 0
            # the same but for marks; one within the other
            上 诉率    | “上诉率”     | 1
            上诉率     | 案件上诉率   | 1
            # two of three pairs and of three
            案件上诉率 | 案件上诉数   | 0.75
            # a pair counts as often as it stands in both
            率率率     | 率率数       | 0.5
            """)
    void tellsHowAlikeWordsAre(String one, String other, double likeness) {
        assertThat(Wording.likeness(one, other)).isCloseTo(likeness, within(1e-9));
        assertThat(Wording.likeness(other, one)).isCloseTo(likeness, within(1e-9));
    }
}
