package courtnotices.portal.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.List;

/**
 * Values over years as small drawings, which share both axes so that they can be read beside each other.
 *
 * <p>2019 and 2023 without the years between are joined by a gap: drawn dashed, since nothing is known of those years.
 *
 * @param from the first year of all
 * @param to the last
 * @param height of each drawing
 */
public record Lines<T>(Axis axis, int from, int to, List<Line<T>> lines, int height) {

    private static final int TOP = 22;
    private static final int DRAWN = 52;
    private static final int YEARS = 24;

    /** A value at an end of the drawing is as wide as this on either side. */
    private static final Frame FRAME = new Frame(14);

    /** The value of a year and what it belongs to. */
    public record Point<T>(T what, int year, BigDecimal value, boolean approximate) {}

    /** One drawing, in the order of the years. */
    public record Line<T>(List<Spot<T>> spots, List<Segment> segments) {}

    /** A value as a dot; a hollow one is approximate. */
    public record Spot<T>(T what, double x, int y, boolean hollow) {}

    /** What joins two dots; years without a value lie in a gap. */
    public record Segment(double x1, int y1, double x2, int y2, boolean gap) {}

    /** A drawing of each series; they have a point at least. */
    public static <T> Lines<T> of(List<List<Point<T>>> series) {
        List<Point<T>> all = series.stream().flatMap(List::stream).toList();
        Axis axis = Axis.over(all.stream().map(Point::value).toList());
        IntSummaryStatistics years = all.stream().mapToInt(Point::year).summaryStatistics();
        Lines<T> empty = new Lines<>(axis, years.getMin(), years.getMax(), List.of(), TOP + DRAWN + YEARS);
        return new Lines<>(
                axis, empty.from, empty.to, series.stream().map(empty::line).toList(), empty.height);
    }

    private Line<T> line(List<Point<T>> points) {
        List<Point<T>> ordered =
                points.stream().sorted(Comparator.comparingInt(Point::year)).toList();
        List<Spot<T>> spots = ordered.stream()
                .map(point -> new Spot<>(point.what(), x(point), y(point), point.approximate()))
                .toList();
        List<Segment> segments = new ArrayList<>();
        for (int i = 1; i < spots.size(); i++) {
            boolean gap = ordered.get(i).year() - ordered.get(i - 1).year() > 1;
            Spot<T> before = spots.get(i - 1);
            Spot<T> after = spots.get(i);
            segments.add(new Segment(before.x(), before.y(), after.x(), after.y(), gap));
        }
        return new Line<>(spots, segments);
    }

    private double x(Point<T> point) {
        return FRAME.x(from == to ? 0.5 : (point.year() - from) / (double) (to - from));
    }

    private int y(Point<T> point) {
        return Math.toIntExact(Math.round(TOP + DRAWN * (1 - axis.place(point.value()))));
    }
}
