package courtnotices.indexer.reading.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureMarkTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "一",
                "是",
                // in longer words and inside clauses
                "统一是前提",
                "问题之一是学习不深",
                "这是第一是也",
                // 否 makes another word of it
                "一是否回避",
                // told, not counted
                "坚持\"一是一\"",
                "二百一十一是多数",
            })
    void findsNone(String folded) {
        assertThat(shown(folded, 0)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            一是立规;二是公开            | 1@0-2 2@5-7
            # with its comma or colon
            一是,立规。二是:公开         | 1@0-3 2@6-9
            # beyond ten
            立规。十一是公开             | 11@3-6
            # behind whatever ends a clause
            整改情况:一是立规 二是公开   | 1@5-7 2@10-12
            (完成)一是立规,二是公开      | 1@4-6 2@9-11
            # a number out of order is a mark all the same
            三是立规                     | 3@0-2
            """)
    void findsWhatCountsMeasures(String folded, String expected) {
        assertThat(shown(folded, 0)).isEqualTo(expected);
    }

    @Test
    void beginsAClauseWhereTheWordsBegin() {
        assertThat(shown("问题之一是学习不深", 3)).isEqualTo("1@3-5");
        assertThat(MeasureMark.in("一是立规;二是公开", 0, 6)).hasSize(1);
    }

    private static String shown(String folded, int from) {
        List<MeasureMark> marks = MeasureMark.in(folded, from, folded.length());
        return marks.stream()
                .map(mark -> mark.ordinal() + "@" + mark.start() + "-" + mark.end())
                .collect(Collectors.joining(" "));
    }
}
