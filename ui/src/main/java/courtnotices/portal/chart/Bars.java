package courtnotices.portal.chart;

import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/**
 * Counts as bars below each other, the longest as long as there is room beside its name and its number.
 *
 * @param height of the whole
 */
public record Bars<T>(List<Bar<T>> bars, int height) {

    private static final int LINE = 26;
    private static final double LONGEST = 50;
    private static final double CENT = 100;

    /** A count: its bar begins at {@code y} and is so many per cent of the drawing wide. */
    public record Bar<T>(T what, int y, double width) {}

    /** A bar for each of {@code things}. */
    public static <T> Bars<T> of(List<T> things, ToLongFunction<T> count) {
        long most = Math.max(1, things.stream().mapToLong(count).max().orElse(1));
        List<Bar<T>> bars = IntStream.range(0, things.size())
                .mapToObj(i ->
                        new Bar<>(things.get(i), LINE * i, width(count.applyAsLong(things.get(i)) / (double) most)))
                .toList();
        return new Bars<>(bars, LINE * things.size());
    }

    private static double width(double part) {
        return Math.round(LONGEST * part * CENT) / CENT;
    }
}
