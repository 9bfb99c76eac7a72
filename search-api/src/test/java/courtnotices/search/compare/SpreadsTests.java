package courtnotices.search.compare;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.search.result.Spread;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpreadsTests {

    @Test
    void ofNothingIsNothing() {
        assertThat(Spreads.of(List.of())).isEqualTo(new Spread(0, null, null, null));
    }

    @ParameterizedTest
    @CsvSource({
        "38.2, 38.2, 38.2, 38.2",
        "41.33 35.9 38.2, 38.2, 35.9, 41.33", // the middle one
        "35.93 38.2, 37.065, 35.93, 38.2", // exact, with one digit more
        "9 10 100 1000, 55, 9, 1000", // by value and not by their digits
        "0.1 0.2, 0.15, 0.1, 0.2" // no binary fraction
    })
    void tellsMedianAndRange(String values, BigDecimal median, BigDecimal min, BigDecimal max) {
        List<BigDecimal> numbers =
                Arrays.stream(values.split(" ")).map(BigDecimal::new).toList();

        assertThat(Spreads.of(numbers)).isEqualTo(new Spread(numbers.size(), median, min, max));
    }
}
