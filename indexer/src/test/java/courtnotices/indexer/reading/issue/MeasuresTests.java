package courtnotices.indexer.reading.issue;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.notice.Measure;
import courtnotices.notice.Span;
import courtnotices.notice.chinese.folding.Folding;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasuresTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "制定计划，集中学习9次。",
                // a lone mark enumerates nothing
                "一是制定计划。",
                // no count
                "二是制定计划。三是抓好落实。",
                "问题之一是学习不深，二是作风不实。",
                "这是第一是也。第二是也。",
                "一是否回避。二是否公开。",
                // numbers that count nothing
                "支出1.5亿元，2.3万元已退。",
                "（2）抓好落实。（3）总结。",
                "（1）制定计划。",
                // marks without words
                "一是 二是 三是",
                "一是：二是：",
                "一是制定计划。二是",
            })
    void findsNoneThatIsEnumerated(String text) {
        assertThat(measures(text)).noneMatch(Measure::enumerated);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            整改情况：一是制定计划。二是抓好落实。        | 制定计划。/抓好落实。
            一是制定计划；二是抓好落实；三是总结。        | 制定计划/抓好落实/总结。
            一是制定计划;二是抓好落实;                    | 制定计划/抓好落实
            一是，制定计划。二是：抓好落实。              | 制定计划。/抓好落实。
            一是 制定计划。 二是 抓好落实。               | 制定计划。/抓好落实。
            整改情况：①制定计划。②抓好落实。              | 制定计划。/抓好落实。
            # 一是 inside 十一是, and the count beyond ten
            一是甲。二是乙。三是丙。四是丁。五是戊。六是己。七是庚。八是辛。九是壬。十是癸。十一是子。十二是丑。 | 甲。/乙。/丙。/丁。/戊。/己。/庚。/辛。/壬。/癸。/子。/丑。
            # a measure that enumerates again
            一是建制度：一是立规；二是公开。二是抓落实。  | 建制度：一是立规/公开。二是抓落实。
            一是查。一是改。二是评。                      | 查。一是改。/评。
            # a number left out ends the count
            一是制定计划。三是总结。二是抓好落实。        | 制定计划。三是总结。/抓好落实。
            # inside a clause it is no mark
            一是查找原因，其中之二是作风不实。二是整改。  | 查找原因，其中之二是作风不实。/整改。
            # numbers where no 一是 is, up to what came of it
            整改措施：#（1）制定计划。#（2）抓好落实。#整改成效：好转。 | 制定计划。/抓好落实。
            1.制定计划；2.抓好落实。                      | 制定计划/抓好落实。
            一是制定计划。（1）立规。（2）公开。二是评。  | 制定计划。（1）立规。（2）公开。/评。
            # what looks ahead is no measure
            一是制定计划。二是抓好落实。下一步，将继续推进。 | 制定计划。/抓好落实。
            一是制定计划。今后每年修订。二是为下一步工作打基础。 | 制定计划。今后每年修订。/为下一步工作打基础。
            # words lost after one of three
            一是制定计划。二是；三是总结。                | 制定计划。/总结。
            """)
    void countsMeasuresFromOne(String text, String expected) {
        assertThat(measures(text.replace('#', '\n')).stream().map(Measure::text).collect(Collectors.joining("/")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"一是制定计划；二是抓好落实。", "整改情况：一是 制定计划。\n二是抓好落实； ", "一是甲。二是；三是乙。"})
    void standsWhereItSaysAndIsCountedInOrder(String text) {
        String before = "一是前文。二是前文。";
        String page = before + text + "三是后文。";
        Span own = new Span(before.length(), before.length() + text.length());
        List<Measure> measures = Measures.in(page, Folding.fold(page), own);
        assertThat(measures).hasSize(2).allSatisfy(measure -> {
            assertThat(measure.span().of(page))
                    .isEqualTo(measure.text())
                    .isEqualTo(measure.text().strip());
            assertThat(measure.enumerated()).isTrue();
            assertThat(measure.span().start()).isGreaterThanOrEqualTo(own.start());
            assertThat(measure.span().end()).isLessThanOrEqualTo(own.end());
        });
        assertThat(measures).extracting(Measure::ordinal).containsExactly(1, 2);
    }

    @Test
    void findsMeasuresOnLinesOfTheirOwn() {
        assertThat(measures("整改情况：\n一是制定计划。\n二是抓好落实。\n接下来继续推进。"))
                .extracting(Measure::text)
                .containsExactly("制定计划。", "抓好落实。");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            制定计划，集中学习9次。修订制度2项。          | 制定计划，集中学习9次。/修订制度2项。
            整改情况：集中学习9次；修订制度2项。          | 集中学习9次/修订制度2项。
            【整改措施】集中学习9次。                     | 集中学习9次。
            整改落实情况：#集中学习9次。#责任单位：办公室 | 集中学习9次。
            # the issue's own state, and what is yet to come
            集中学习9次。该项已完成整改。                 | 集中学习9次。
            集中学习9次。目前已整改到位。                 | 集中学习9次。
            集中学习9次。下一步，将继续推进。再学9次。    | 集中学习9次。
            该问题开展学习9次，已完成整改。               | -
            # what came of it stands apart
            集中学习9次。#整改成效：好转。                | 集中学习9次。
            “应学尽学。”集中学习9次！                     | “应学尽学。”/集中学习9次！
            。；！                                        | -
            """)
    void tellsSentencesWhereNothingIsEnumerated(String text, String expected) {
        List<Measure> told = measures(text.replace('#', '\n'));
        assertThat(told.stream().map(Measure::text).collect(Collectors.joining("/")))
                .isEqualTo(expected == null ? "" : expected);
        assertThat(told).noneMatch(Measure::enumerated);
        assertThat(told)
                .allSatisfy(measure ->
                        assertThat(measure.span().of(text.replace('#', '\n'))).isEqualTo(measure.text()));
    }

    @Test
    void tellsNothingOfAPageThatWasNotUnderstood() {
        assertThat(measures("集中学习9次。".repeat(101))).isEmpty();
    }

    private static List<Measure> measures(String text) {
        return Measures.in(text, Folding.fold(text), new Span(0, text.length()));
    }
}
