package courtnotices.portal.chart;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.portal.chart.Bars.Bar;
import java.util.List;
import org.junit.jupiter.api.Test;

class BarsTests {

    @Test
    void drawsTheLongestToTheEndOfItsRoomAndNothingAsNothing() {
        assertThat(Bars.of(List.of(2L, 6L, 0L), Long::longValue))
                .isEqualTo(
                        new Bars<>(List.of(new Bar<>(2L, 0, 16.67), new Bar<>(6L, 26, 50), new Bar<>(0L, 52, 0)), 78));
        assertThat(Bars.of(List.of(0L), Long::longValue).bars())
                .extracting(Bar::width)
                .containsExactly(0.0);
    }
}
