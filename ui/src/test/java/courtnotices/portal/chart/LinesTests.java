package courtnotices.portal.chart;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.portal.chart.Lines.Line;
import courtnotices.portal.chart.Lines.Point;
import courtnotices.portal.chart.Lines.Segment;
import courtnotices.portal.chart.Lines.Spot;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTests {

    @Test
    void drawsAllCourtsOnTheSameAxesAndYearsWithoutAValueAsAGap() {
        Lines<String> lines = Lines.of(List.of(
                List.of(point("2023", 2023, "40"), point("2019", 2019, "20")),
                List.of(point("2022", 2022, "80"), point("2023", 2023, "50"))));
        assertThat(lines.from()).isEqualTo(2019);
        assertThat(lines.to()).isEqualTo(2023);
        assertThat(lines.lines())
                .containsExactly(
                        new Line<>(
                                List.of(new Spot<>("2019", 14, 74, false), new Spot<>("2023", 86, 57, false)),
                                List.of(new Segment(14, 74, 86, 57, true))),
                        new Line<>(
                                List.of(new Spot<>("2022", 68, 22, false), new Spot<>("2023", 86, 48, false)),
                                List.of(new Segment(68, 22, 86, 48, false))));
    }

    private static Point<String> point(String what, int year, String value) {
        return new Point<>(what, year, new BigDecimal(value), false);
    }
}
