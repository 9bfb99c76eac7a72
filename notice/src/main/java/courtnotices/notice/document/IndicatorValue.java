package courtnotices.notice.document;

import courtnotices.notice.Observation;
import courtnotices.notice.catalogue.Indicator;
import courtnotices.notice.catalogue.Indicators;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A value of an indicator that an issue tells, by which the issue is found: 终本率 35.93.
 *
 * <p>In the indicator's own unit only: that 平均审理时间 fell by 12% is no value of 12 days.
 */
public record IndicatorValue(String indicator, BigDecimal value) {

    /** What {@code observation} tells of an indicator: one value or none. */
    static Stream<IndicatorValue> of(Observation observation) {
        String code = observation.indicator();
        Indicator indicator = code == null ? null : Indicators.bundled().named(code);
        BigDecimal value = observation.value();
        return indicator == null || value == null || !observation.unit().equals(indicator.unit())
                ? Stream.empty()
                : Stream.of(new IndicatorValue(Objects.requireNonNull(code), value));
    }
}
