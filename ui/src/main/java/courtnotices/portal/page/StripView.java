package courtnotices.portal.page;

import courtnotices.notice.CourtLevel;
import courtnotices.portal.chart.Strip;
import courtnotices.search.result.ComparableGroup;
import courtnotices.search.result.ComparedFigure;
import courtnotices.search.result.LevelSpread;
import courtnotices.search.result.ObservationHit;
import courtnotices.search.result.Spread;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A group's courts as dots over an axis, a row a level.
 *
 * @param bottom where the axis is drawn
 */
public record StripView(List<Tick> ticks, List<Row> rows, int bottom, int height) {

    /** A number under the axis. */
    public record Tick(String words, double x) {}

    /** A row; without {@code level} when all courts are of one. */
    public record Row(
            @Nullable String level, int n, @Nullable String median, Strip.Row<Dot> drawn, List<Heap> heaps) {}

    /** What a dot is and says. */
    public record Dot(String court, FigureLink figure) {}

    /** How many courts lie between two values. */
    public record Heap(String from, String to, Strip.Heap drawn) {}

    private record Band(@Nullable CourtLevel level, Spread spread, Predicate<ComparedFigure> members) {}

    /** The strip of a group, or null when it has too few courts for one to tell more than its table. */
    static @Nullable StripView of(ComparableGroup group) {
        if (group.rows().size() + group.approximate().size() < 2) {
            return null;
        }
        List<Band> bands = bands(group).stream()
                .filter(band -> members(group, band).findAny().isPresent())
                .toList();
        Strip<Dot> strip = Strip.of(bands.stream()
                .map(band -> new Strip.Band<>(
                        band.spread().median(),
                        members(group, band).map(StripView::point).toList()))
                .toList());
        String unit = group.basis().unit();
        return new StripView(
                strip.ticks().stream()
                        .map(tick -> new Tick(Notation.of(tick.value(), unit), tick.x()))
                        .toList(),
                IntStream.range(0, bands.size())
                        .mapToObj(i -> row(bands.get(i), strip.rows().get(i), unit))
                        .toList(),
                strip.bottom(),
                strip.height());
    }

    /** Levels of approximate figures alone have no spread of their own. */
    private static List<Band> bands(ComparableGroup group) {
        List<CourtLevel> levels = Stream.concat(group.rows().stream(), group.approximate().stream())
                .map(StripView::level)
                .distinct()
                .sorted()
                .toList();
        if (levels.size() < 2) {
            return List.of(new Band(null, group.spread(), row -> true));
        }
        List<Band> bands = new ArrayList<>();
        for (CourtLevel level : levels) {
            bands.add(new Band(level, spread(group, level), row -> level(row) == level));
        }
        return bands;
    }

    private static Spread spread(ComparableGroup group, CourtLevel level) {
        return group.levels().stream()
                .filter(spread -> spread.level() == level)
                .findFirst()
                .map(LevelSpread::spread)
                .orElseGet(() -> group.rows().stream().anyMatch(row -> level(row) == level)
                        ? group.spread() // all exact values are of this level
                        : new Spread(0, null, null, null));
    }

    private static Stream<ComparedFigure> members(ComparableGroup group, Band band) {
        return Stream.concat(group.rows().stream(), group.approximate().stream())
                .filter(band.members());
    }

    private static CourtLevel level(ComparedFigure row) {
        return Objects.requireNonNull(row.figure().court()).level();
    }

    private static Strip.Point<Dot> point(ComparedFigure row) {
        ObservationHit hit = row.figure();
        BigDecimal value = Objects.requireNonNull(hit.observation().value(), "only values are compared");
        return new Strip.Point<>(
                new Dot(Objects.requireNonNull(hit.court()).name(), ComparedRow.link(hit)),
                value,
                hit.observation().approx());
    }

    private static Row row(Band band, Strip.Row<Dot> drawn, String unit) {
        BigDecimal median = band.spread().median();
        return new Row(
                band.level() == null ? null : band.level().word(),
                band.spread().n(),
                median == null ? null : Notation.of(median, unit),
                drawn,
                drawn.heaps().stream()
                        .map(heap -> new Heap(Notation.of(heap.from(), unit), Notation.of(heap.to(), unit), heap))
                        .toList());
    }
}
