package courtnotices.portal.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Values as dots over one axis, a row a band; dots that would hide each other are piled up.
 *
 * <p>Above {@value #MOST_DOTS} dots, which nobody could tell apart, a band has heaps: how many values lie in each fiftieth of the axis.
 *
 * @param ticks of the axis, with their places
 * @param rows one a band, from the top
 * @param bottom where the axis is drawn, below all rows
 * @param height of the whole, with the numbers of the axis
 */
public record Strip<T>(List<Tick> ticks, List<Row<T>> rows, int bottom, int height) {

    private static final int MOST_DOTS = 300;
    private static final Frame FRAME = new Frame(4);

    /** Per cent of the width between dots beside each other: 11 of 900 pixels. */
    private static final double APART = 1.25;

    private static final int LANE = 11;
    private static final int MOST_LANES = 12;
    private static final int LABEL = 22;
    private static final int GAP = 10;
    private static final int NUMBERS = 24;
    private static final int HEAPS = 50;
    private static final int HIGHEST_HEAP = 48;

    /** A value and what it belongs to. */
    public record Point<T>(T what, BigDecimal value, boolean approximate) {}

    /** Values that belong together; their median, where it is known, is of the exact ones. */
    public record Band<T>(@Nullable BigDecimal median, List<Point<T>> points) {

        public Band {
            points = List.copyOf(points);
        }
    }

    /** A round number of the axis. */
    public record Tick(BigDecimal value, double x) {}

    /** A band drawn: its words stand at {@code top}, its marks reach down to {@code bottom}. */
    public record Row<T>(int top, int bottom, @Nullable Double median, List<Dot<T>> dots, List<Heap> heaps) {}

    /** A value as a dot; a hollow one is approximate. */
    public record Dot<T>(T what, double x, int y, boolean hollow) {}

    /** How many values lie from one number to another. */
    public record Heap(BigDecimal from, BigDecimal to, int count, double x, double width, int y, int height) {}

    /** The strip of these bands, which have a value at least. */
    public static <T> Strip<T> of(List<Band<T>> bands) {
        Axis axis = Axis.over(bands.stream()
                .flatMap(band -> band.points().stream())
                .map(Point::value)
                .toList());
        boolean many = bands.stream().mapToInt(band -> band.points().size()).sum() > MOST_DOTS;
        List<Row<T>> rows = new ArrayList<>();
        int top = 0;
        for (Band<T> band : bands) {
            Row<T> row = many ? heaped(band, axis, top) : dotted(band, axis, top);
            rows.add(row);
            top = row.bottom() + GAP;
        }
        return new Strip<>(ticks(axis), rows, top, top + NUMBERS);
    }

    private static List<Tick> ticks(Axis axis) {
        return axis.ticks().stream()
                .map(value -> new Tick(value, FRAME.x(axis.place(value))))
                .toList();
    }

    private static <T> Row<T> dotted(Band<T> band, Axis axis, int top) {
        List<Point<T>> points = band.points().stream()
                .sorted(Comparator.comparing(Point::value))
                .toList();
        double[] xs = points.stream()
                .mapToDouble(point -> FRAME.x(axis.place(point.value())))
                .toArray();
        int[] lanes = lanes(xs);
        int bottom = top + LABEL + LANE * (1 + Arrays.stream(lanes).max().orElse(0));
        List<Dot<T>> dots = IntStream.range(0, xs.length)
                .mapToObj(i -> new Dot<>(
                        points.get(i).what(),
                        xs[i],
                        bottom - LANE / 2 - LANE * lanes[i],
                        points.get(i).approximate()))
                .toList();
        return new Row<>(top, bottom, median(band, axis), dots, List.of());
    }

    /** The lowest lane in which each dot has room; where none has, the one that it hides least of. */
    private static int[] lanes(double[] xs) {
        double[] last = new double[MOST_LANES];
        Arrays.fill(last, Double.NEGATIVE_INFINITY);
        int[] lanes = new int[xs.length];
        for (int i = 0; i < xs.length; i++) {
            double x = xs[i];
            lanes[i] = IntStream.range(0, MOST_LANES)
                    .filter(lane -> x - last[lane] >= APART)
                    .findFirst()
                    .orElseGet(() -> emptiest(last));
            last[lanes[i]] = x;
        }
        return lanes;
    }

    private static int emptiest(double[] last) {
        return IntStream.range(0, last.length)
                .boxed()
                .min(Comparator.comparingDouble(lane -> last[lane]))
                .orElseThrow();
    }

    private static <T> Row<T> heaped(Band<T> band, Axis axis, int top) {
        int[] counts = new int[HEAPS];
        band.points().forEach(point -> counts[heap(axis.place(point.value()))]++);
        int most = Arrays.stream(counts).max().orElse(1);
        int bottom = top + LABEL + HIGHEST_HEAP;
        List<Heap> heaps = IntStream.range(0, HEAPS)
                .filter(i -> counts[i] > 0)
                .mapToObj(i -> heap(i, counts[i], Math.ceilDiv(counts[i] * HIGHEST_HEAP, most), axis, bottom))
                .toList();
        return new Row<>(top, bottom, median(band, axis), List.of(), heaps);
    }

    private static int heap(double place) {
        return Math.min(HEAPS - 1, (int) (place * HEAPS));
    }

    private static Heap heap(int at, int count, int height, Axis axis, int bottom) {
        BigDecimal width = axis.to().subtract(axis.from()).divide(BigDecimal.valueOf(HEAPS));
        BigDecimal from = axis.from().add(width.multiply(BigDecimal.valueOf(at)));
        double x = FRAME.x(at / (double) HEAPS);
        return new Heap(from, from.add(width), count, x, FRAME.width(1.0 / HEAPS), bottom - height, height);
    }

    private static @Nullable Double median(Band<?> band, Axis axis) {
        return band.median() == null ? null : FRAME.x(axis.place(band.median()));
    }
}
