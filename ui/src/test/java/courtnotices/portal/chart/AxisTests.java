package courtnotices.portal.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisTests {

    @ParameterizedTest
    @CsvSource({
        "35.93 41.33 38.2, 35 36 37 38 39 40 41 42", // rates
        "0.36 0.915, 0.3 0.4 0.5 0.6 0.7 0.8 0.9 1.0", // below one
        "100 100, 99.0 99.5 100.0 100.5 101.0", // all the same
        "-3 12, -5 0 5 10 15", // below zero
        "1200 65060, 0 20000 40000 60000 80000", // cases
        "20 80, 20 30 40 50 60 70 80", // round themselves
    })
    void standsOnRoundNumbersThatHoldAllValues(String values, String ticks) {
        Axis axis = Axis.over(numbers(values));
        assertThat(axis.ticks())
                .usingComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .containsExactlyElementsOf(numbers(ticks));
    }

    @ParameterizedTest
    @CsvSource({"20, 0", "50, 0.5", "80, 1"})
    void placesValues(BigDecimal value, double place) {
        assertThat(Axis.over(numbers("20 80")).place(value)).isEqualTo(place);
    }

    private static List<BigDecimal> numbers(String values) {
        return Arrays.stream(values.split(" ", -1)).map(BigDecimal::new).toList();
    }
}
