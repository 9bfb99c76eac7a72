package courtnotices.portal.page;

import courtnotices.notice.Observation;
import courtnotices.search.query.Basis;
import courtnotices.search.result.ObservationHit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Values on one basis as a small line, drawn in {@value #WIDTH} by {@value #HEIGHT}.
 *
 * <p>35.93 of 2024-08-22 and 41 of 2023-12-31 go from {@code 4,4} to {@code 116,28}. Round figures are left out: where the line would turn is not known.
 *
 * @param line the points as SVG's polyline has them
 * @param dots the same, one by one
 * @param words what the line shows
 */
public record FigureTrend(String line, List<Dot> dots, String words) {

    /** A value's place. */
    public record Dot(String x, String y) {}

    private static final int WIDTH = 120;
    private static final int HEIGHT = 32;
    private static final int EDGE = 4;

    public FigureTrend {
        dots = List.copyOf(dots);
    }

    /** The line of most of {@code figures} that share a basis, or null when no two of different days do. */
    static @Nullable FigureTrend of(List<ObservationHit> figures) {
        return figures.stream()
                .filter(figure -> figure.observation().value() != null)
                .filter(figure -> !figure.observation().approx() && day(figure) != null)
                .collect(Collectors.groupingBy(figure -> Basis.of(figure.observation()), Collectors.toList()))
                .values()
                .stream()
                .map(FigureTrend::values)
                .filter(values -> values.size() > 1)
                .max(Comparator.comparingInt(Map::size))
                .map(FigureTrend::of)
                .orElse(null);
    }

    /** By day; of two of a day the first, which is the newest notice's. */
    private static TreeMap<LocalDate, ObservationHit> values(List<ObservationHit> figures) {
        TreeMap<LocalDate, ObservationHit> values = new TreeMap<>();
        figures.forEach(figure -> values.putIfAbsent(Objects.requireNonNull(day(figure)), figure));
        return values;
    }

    /** The last day that the figure speaks of, or else that on which it was published. */
    private static @Nullable LocalDate day(ObservationHit figure) {
        Observation told = figure.observation();
        return told.period() == null || told.period().end() == null
                ? figure.notice().publishedOn()
                : told.period().end();
    }

    private static FigureTrend of(TreeMap<LocalDate, ObservationHit> values) {
        List<BigDecimal> levels =
                values.values().stream().map(FigureTrend::value).toList();
        double least =
                levels.stream().mapToDouble(BigDecimal::doubleValue).min().orElse(0);
        double most = levels.stream().mapToDouble(BigDecimal::doubleValue).max().orElse(0);
        double from = (double) values.firstKey().toEpochDay();
        double to = (double) values.lastKey().toEpochDay();
        List<Dot> dots = values.entrySet().stream()
                .map(entry -> new Dot(
                        placed((double) entry.getKey().toEpochDay(), from, to, WIDTH),
                        placed(-value(entry.getValue()).doubleValue(), -most, -least, HEIGHT)))
                .toList();
        return new FigureTrend(
                dots.stream().map(dot -> dot.x() + "," + dot.y()).collect(Collectors.joining(" ")),
                dots,
                values.entrySet().stream()
                        .map(entry -> entry.getKey() + " "
                                + Notation.of(entry.getValue().observation()))
                        .collect(Collectors.joining(" → ")));
    }

    private static BigDecimal value(ObservationHit figure) {
        return Objects.requireNonNull(figure.observation().value());
    }

    /** Between the edges; in the middle where all are the same. */
    private static String placed(double value, double from, double to, int length) {
        double share = from == to ? 0.5 : (value - from) / (to - from);
        return String.format(Locale.ROOT, "%.0f", EDGE + share * (length - 2 * EDGE));
    }
}
