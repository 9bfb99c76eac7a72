package courtnotices.notice.document;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.notice.Observation;
import courtnotices.notice.Quote;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorValueTests {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # of no indicator, and one that the catalogue does not hold
            -,          35.93,  %
            食堂满意率, 99,     %
            # a place or a change alone has no value
            终本率,     -,      %
            # another unit tells a change of it or something else
            平均审理时间, 12,   %
            终本率,     169,    件
            """)
    void tellsNone(@Nullable String indicator, @Nullable BigDecimal value, String unit) {
        assertThat(IndicatorValue.of(figure(indicator, value, unit))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"终本率, 35.93, %", "平均审理时间, 62.5, 天"})
    void tellsAValueInTheIndicatorsOwnUnit(String indicator, BigDecimal value, String unit) {
        assertThat(IndicatorValue.of(figure(indicator, value, unit)))
                .containsExactly(new IndicatorValue(indicator, value));
    }

    private static Observation figure(@Nullable String indicator, @Nullable BigDecimal value, String unit) {
        return new Observation("名称", indicator, value, unit, false, null, null, null, null, new Quote("名称35.93", 0, 7));
    }
}
