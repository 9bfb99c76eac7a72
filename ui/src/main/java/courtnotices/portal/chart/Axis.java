package courtnotices.portal.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * A line of round numbers that holds all values: 35.93 to 41.33 stand between 35 and 42, with a tick at each whole number.
 *
 * <p>Steps are 1, 2 or 5 times a power of ten.
 */
public record Axis(BigDecimal from, BigDecimal to, BigDecimal step) {

    /** As many as have room for their numbers on a phone. */
    private static final int MOST_STEPS = 6;

    private static final List<BigDecimal> ROUND =
            List.of(BigDecimal.ONE, BigDecimal.TWO, BigDecimal.valueOf(5), BigDecimal.TEN);

    /** The axis of some values, at least one. */
    public static Axis over(Collection<BigDecimal> values) {
        BigDecimal least = Collections.min(values);
        BigDecimal most = Collections.max(values);
        return least.compareTo(most) == 0
                ? between(least.subtract(BigDecimal.ONE), most.add(BigDecimal.ONE))
                : between(least, most);
    }

    private static Axis between(BigDecimal least, BigDecimal most) {
        BigDecimal step = step(most.subtract(least).divide(BigDecimal.valueOf(MOST_STEPS), MathContext.DECIMAL64));
        return new Axis(whole(least, step, RoundingMode.FLOOR), whole(most, step, RoundingMode.CEILING), step);
    }

    /** The smallest round step that is not smaller than {@code exact}. */
    private static BigDecimal step(BigDecimal exact) {
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(exact.precision() - exact.scale() - 1);
        return ROUND.stream()
                .map(power::multiply)
                .filter(step -> step.compareTo(exact) >= 0)
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal whole(BigDecimal value, BigDecimal step, RoundingMode mode) {
        return value.divide(step, 0, mode).multiply(step);
    }

    /** The round numbers from one end to the other. */
    public List<BigDecimal> ticks() {
        return Stream.iterate(from, tick -> tick.compareTo(to) <= 0, tick -> tick.add(step))
                .toList();
    }

    /** Where {@code value} lies: 0 at the beginning, 1 at the end. */
    double place(BigDecimal value) {
        return value.subtract(from).doubleValue() / to.subtract(from).doubleValue();
    }
}
