package courtnotices.portal.page;

import courtnotices.notice.Observation;
import courtnotices.portal.link.PageLinks;
import courtnotices.search.result.ObservationHit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A court's figures of indicators over time: a line for each indicator and what its figures count, a column for each day of publication.
 *
 * @param days of publication, the earliest first; an empty one for notices that tell none
 */
public record FigureTable(List<String> days, List<Line> lines) {

    /**
     * An indicator's figures of one scope.
     *
     * @param cells one a day
     * @param trend its values as a line; null of fewer than two that compare
     */
    public record Line(
            String indicator,
            String compare,
            @Nullable String scope,
            List<List<Cell>> cells,
            @Nullable FigureTrend trend) {}

    /** A figure and what it speaks of. */
    public record Cell(FigureLink figure, @Nullable String period) {}

    /** Figures that may stand in one line, whatever their period. */
    private record Row(String indicator, String unit, String scope) {}

    public FigureTable {
        days = List.copyOf(days);
        lines = List.copyOf(lines);
    }

    /** The table of those of {@code figures} that the catalogue knows. */
    static FigureTable of(List<ObservationHit> figures) {
        Map<Row, List<ObservationHit>> rows = new LinkedHashMap<>();
        TreeSet<String> days = new TreeSet<>();
        for (ObservationHit figure : figures) {
            if (figure.observation().indicator() != null) {
                rows.computeIfAbsent(row(figure.observation()), row -> new ArrayList<>())
                        .add(figure);
                days.add(day(figure));
            }
        }
        return new FigureTable(
                List.copyOf(days),
                rows.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey(Comparator.comparing(Row::indicator)
                                .thenComparing(Row::scope)
                                .thenComparing(Row::unit)))
                        .map(entry -> line(entry.getKey(), entry.getValue(), List.copyOf(days)))
                        .toList());
    }

    private static Row row(Observation figure) {
        return new Row(
                Objects.requireNonNull(figure.indicator()),
                figure.unit(),
                Objects.requireNonNullElse(figure.scope(), ""));
    }

    private static Line line(Row row, List<ObservationHit> figures, List<String> days) {
        return new Line(
                row.indicator,
                PageLinks.compareIndicators(row.indicator),
                row.scope.isEmpty() ? null : row.scope,
                days.stream()
                        .map(day -> figures.stream()
                                .filter(figure -> day(figure).equals(day))
                                .map(FigureTable::cell)
                                .toList())
                        .toList(),
                FigureTrend.of(figures));
    }

    private static Cell cell(ObservationHit figure) {
        Observation told = figure.observation();
        return new Cell(
                FigureLink.of(figure),
                told.period() == null ? null : told.period().text());
    }

    private static String day(ObservationHit figure) {
        LocalDate published = figure.notice().publishedOn();
        return published == null ? "" : published.toString();
    }
}
