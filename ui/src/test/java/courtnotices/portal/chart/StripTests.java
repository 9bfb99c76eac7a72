package courtnotices.portal.chart;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.portal.chart.Strip.Band;
import courtnotices.portal.chart.Strip.Dot;
import courtnotices.portal.chart.Strip.Heap;
import courtnotices.portal.chart.Strip.Point;
import courtnotices.portal.chart.Strip.Row;
import courtnotices.portal.chart.Strip.Tick;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StripTests {

    @Test
    void placesDotsInPerCentOfTheWidthAndPilesUpThoseThatWouldHideEachOther() {
        Strip<String> strip = Strip.of(List.of(
                new Band<>(new BigDecimal("50"), List.of(exact("甲", "80"), exact("乙", "20"), exact("丙", "20.1")))));
        assertThat(strip.ticks()).extracting(Tick::x).containsExactly(4.0, 19.33, 34.67, 50.0, 65.33, 80.67, 96.0);
        Row<String> row = strip.rows().getFirst();
        assertThat(row.median()).isEqualTo(50.0);
        assertThat(row.dots())
                .containsExactly(
                        new Dot<>("乙", 4.0, row.bottom() - 5, false),
                        new Dot<>("丙", 4.15, row.bottom() - 16, false),
                        new Dot<>("甲", 96.0, row.bottom() - 5, false));
    }

    @Test
    void drawsBandsBelowEachOtherAndApproximateValuesHollow() {
        Strip<String> strip = Strip.of(List.of(
                new Band<>(new BigDecimal("20"), List.of(exact("甲", "20"))),
                new Band<>(null, List.of(new Point<>("乙", new BigDecimal("80"), true)))));
        Row<String> second = strip.rows().getLast();
        assertThat(second.top()).isGreaterThan(strip.rows().getFirst().bottom());
        assertThat(second.median()).isNull();
        assertThat(second.dots()).extracting(Dot::hollow).containsExactly(true);
        assertThat(strip.bottom()).isGreaterThan(second.bottom()).isLessThan(strip.height());
    }

    @Test
    void heapsWhatAreTooManyForDots() {
        List<Point<String>> half =
                Stream.generate(() -> exact("甲", "20")).limit(200).toList();
        List<Point<String>> more =
                Stream.generate(() -> exact("乙", "80")).limit(400).toList();
        Row<String> row = Strip.of(List.of(new Band<>(
                        new BigDecimal("80"),
                        Stream.concat(half.stream(), more.stream()).toList())))
                .rows()
                .getFirst();
        assertThat(row.dots()).isEmpty();
        assertThat(row.heaps())
                .containsExactly(
                        new Heap(new BigDecimal("20.0"), new BigDecimal("21.2"), 200, 4.0, 1.84, row.bottom() - 24, 24),
                        new Heap(
                                new BigDecimal("78.8"),
                                new BigDecimal("80.0"),
                                400,
                                94.16,
                                1.84,
                                row.bottom() - 48,
                                48));
    }

    private static Point<String> exact(String what, String value) {
        return new Point<>(what, new BigDecimal(value), false);
    }
}
