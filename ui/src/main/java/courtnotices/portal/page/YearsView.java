package courtnotices.portal.page;

import courtnotices.notice.Period;
import courtnotices.portal.chart.Lines;
import courtnotices.search.result.ComparableGroup;
import courtnotices.search.result.ComparedFigure;
import courtnotices.search.result.ObservationHit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Courts over years: a small drawing each, and the same values as a table.
 *
 * @param from the value at the foot of each drawing, and {@code to} the one at its top
 * @param years the columns of the table
 */
public record YearsView(String from, String to, List<Integer> years, List<Row> rows, int height) {

    /** As many drawings as one looks through; the table has no more either. */
    private static final int MOST = 60;

    /** A court; its cells are in the order of the years, null where it tells nothing. */
    public record Row(String court, String courtAddress, Lines.Line<Dot> line, List<@Nullable FigureLink> cells) {

        public Row {
            cells = Collections.unmodifiableList(new ArrayList<>(cells)); // has nulls
        }
    }

    /** What a dot is and says. */
    public record Dot(int year, FigureLink figure) {}

    private record Series(ComparedFigure row, Map<Integer, ObservationHit> years) {}

    /** The years of a group's courts that have figures of two years at least; null when none has. */
    static @Nullable YearsView of(ComparableGroup group) {
        List<Series> series = Stream.concat(group.rows().stream(), group.approximate().stream())
                .map(row -> new Series(row, years(row)))
                .filter(one -> one.years().size() > 1)
                .limit(MOST)
                .toList();
        return series.isEmpty() ? null : of(series, group.basis().unit());
    }

    private static YearsView of(List<Series> series, String unit) {
        Lines<Dot> lines =
                Lines.of(series.stream().map(one -> points(one.years())).toList());
        List<Integer> years = series.stream()
                .flatMap(one -> one.years().keySet().stream())
                .distinct()
                .sorted()
                .toList();
        return new YearsView(
                Notation.of(lines.axis().from(), unit),
                Notation.of(lines.axis().to(), unit),
                years,
                IntStream.range(0, series.size())
                        .mapToObj(i -> row(series.get(i), lines.lines().get(i), years))
                        .toList(),
                lines.height());
    }

    /** A figure a year, of several the one whose period ends last; a figure whose period is not told has no year. */
    private static Map<Integer, ObservationHit> years(ComparedFigure row) {
        Map<Integer, ObservationHit> years = new TreeMap<>();
        Stream.concat(Stream.of(row.figure()), row.others().stream())
                .filter(hit -> hit.observation().value() != null && lastDay(hit) != null)
                .forEach(hit -> years.merge(day(hit).getYear(), hit, YearsView::later));
        return years;
    }

    private static ObservationHit later(ObservationHit one, ObservationHit other) {
        return day(other).isAfter(day(one)) ? other : one;
    }

    private static LocalDate day(ObservationHit hit) {
        return Objects.requireNonNull(lastDay(hit));
    }

    private static @Nullable LocalDate lastDay(ObservationHit hit) {
        Period period = hit.observation().period();
        return period == null ? null : period.end() == null ? period.start() : period.end();
    }

    private static List<Lines.Point<Dot>> points(Map<Integer, ObservationHit> years) {
        List<Lines.Point<Dot>> points = new ArrayList<>();
        years.forEach((year, hit) -> points.add(new Lines.Point<>(
                new Dot(year, ComparedRow.link(hit)),
                year,
                Objects.requireNonNull(hit.observation().value()),
                hit.observation().approx())));
        return points;
    }

    private static Row row(Series series, Lines.Line<Dot> line, List<Integer> years) {
        ComparedRow row = ComparedRow.of(series.row());
        List<@Nullable FigureLink> cells = new ArrayList<>();
        for (Integer year : years) {
            ObservationHit hit = series.years().get(year);
            cells.add(hit == null ? null : ComparedRow.link(hit));
        }
        return new Row(row.court(), row.courtAddress(), line, cells);
    }
}
