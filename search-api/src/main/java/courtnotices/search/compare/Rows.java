package courtnotices.search.compare;

import courtnotices.notice.Court;
import courtnotices.search.query.Basis;
import courtnotices.search.result.ComparableGroup;
import courtnotices.search.result.ComparedFigure;
import courtnotices.search.result.CourtComparison;
import courtnotices.search.result.CourtRow;
import courtnotices.search.result.IndicatorCell;
import courtnotices.search.result.IndicatorComparison;
import courtnotices.search.result.IndicatorLine;
import courtnotices.search.result.IndicatorRow;
import courtnotices.search.result.MeasureColumn;
import courtnotices.search.result.MeasureRow;
import courtnotices.search.result.ObservationHit;
import courtnotices.search.result.Reason;
import courtnotices.search.result.TopicCell;
import courtnotices.search.result.TopicLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Comparisons as tables, a cell a row, each with its provenance.
 *
 * <p>Of an indicator all groups follow each other, each with the courts' rows, each followed by the court's other figures, then the approximate ones; then
 * the courts that are in none. What is counted and has no reason makes up the first group's n.
 */
public final class Rows {

    private Rows() {}

    /** The rows of a comparison by an indicator. */
    public static List<IndicatorRow> of(IndicatorComparison comparison) {
        List<IndicatorRow> rows = new ArrayList<>();
        for (int i = 0; i < comparison.groups().size(); i++) {
            add(rows, i + 1, comparison.groups().get(i), Objects.requireNonNull(comparison.basis()));
        }
        Set<String> told = rows.stream()
                .map(row -> Objects.requireNonNull(row.observation()).id())
                .collect(Collectors.toSet());
        comparison.absent().stream()
                .filter(absent -> absent.observation() == null
                        || !told.contains(absent.observation().id()))
                .map(absent -> new IndicatorRow(absent.court(), null, false, absent.reason(), absent.observation()))
                .forEach(rows::add);
        return rows;
    }

    private static void add(List<IndicatorRow> rows, int place, ComparableGroup group, Basis first) {
        Reason ofGroup = Reasons.between(first, group.basis());
        for (ComparedFigure row : group.rows()) {
            rows.add(row(place, true, ofGroup, row.figure()));
            row.others().forEach(other -> rows.add(row(place, false, reason(ofGroup, other), other)));
        }
        for (ComparedFigure row : group.approximate()) {
            rows.add(row(place, false, reason(ofGroup, row.figure()), row.figure()));
            row.others().forEach(other -> rows.add(row(place, false, reason(ofGroup, other), other)));
        }
    }

    private static @Nullable Reason reason(@Nullable Reason ofGroup, ObservationHit figure) {
        return ofGroup == null && figure.observation().approx() ? Reason.APPROXIMATE : ofGroup;
    }

    private static IndicatorRow row(int group, boolean counted, @Nullable Reason reason, ObservationHit figure) {
        return new IndicatorRow(Figures.court(figure), group, counted, reason, figure);
    }

    /** The rows of columns of measures: court by court, in order. */
    public static List<MeasureRow> of(List<MeasureColumn> columns) {
        return columns.stream()
                .flatMap(column -> column.issues().stream()
                        .flatMap(issue -> issue.measures().stream()
                                .map(measure -> new MeasureRow(column.court(), issue, measure))))
                .toList();
    }

    /** The rows of courts side by side: by indicator, then by topic, of each the courts in the order asked for. */
    public static List<CourtRow> of(CourtComparison comparison) {
        List<Court> courts =
                comparison.courts().stream().map(court -> court.court()).toList();
        List<CourtRow> rows = new ArrayList<>();
        for (IndicatorLine line : comparison.indicators()) {
            for (int i = 0; i < courts.size(); i++) {
                IndicatorCell cell = line.cells().get(i);
                rows.add(new CourtRow(courts.get(i), line.indicator().code(), cell, null, null));
            }
        }
        for (TopicLine line : comparison.topics()) {
            for (int i = 0; i < courts.size(); i++) {
                TopicCell cell = line.cells().get(i);
                rows.add(new CourtRow(courts.get(i), null, null, line.topic().code(), cell));
            }
        }
        return rows;
    }
}
