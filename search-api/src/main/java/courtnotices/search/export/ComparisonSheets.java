package courtnotices.search.export;

import courtnotices.notice.Measure;
import courtnotices.search.result.ClosestMeasure;
import courtnotices.search.result.CourtRow;
import courtnotices.search.result.IndicatorCell;
import courtnotices.search.result.IndicatorRow;
import courtnotices.search.result.MeasureRow;
import courtnotices.search.result.MeasuresOfIssue;
import courtnotices.search.result.ObservationHit;
import courtnotices.search.result.TopicCell;
import courtnotices.search.result.TrendPoint;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** The tables of comparisons: a cell a row, with the words, their offsets and the addresses. */
public final class ComparisonSheets {

    private static final List<Column<ObservationHit>> FIGURE = Columns.join(
            Columns.of(Columns.OBSERVATION, ObservationHit::observation),
            Columns.of(Columns.NOTICE, ObservationHit::notice),
            Columns.of(Columns.ISSUE, ObservationHit::issue),
            Columns.of(Columns.LINKS, ObservationHit::links));

    /** Courts by an indicator. */
    public static final Sheet<IndicatorRow> INDICATORS = new Sheet<>(
            "compare-indicators",
            "指标比较",
            Columns.join(
                    List.of(
                            Column.count("group", "可比组", IndicatorRow::group),
                            Column.flag("counted", "计入", IndicatorRow::counted),
                            Column.term("reason", "不可比原因", IndicatorRow::reason)),
                    Columns.of(Columns.COURT, IndicatorRow::court),
                    Columns.of(FIGURE, IndicatorRow::observation)));

    /** Courts' measures on a topic. */
    public static final Sheet<MeasureRow> MEASURES = new Sheet<>(
            "compare-measures",
            "措施比较",
            Columns.join(
                    Columns.of(Columns.COURT, MeasureRow::court),
                    Columns.of(Columns.NOTICE, row -> row.issue().notice()),
                    Columns.of(issue(), MeasureRow::issue),
                    Columns.of(measure(), row -> row.measure().measure()),
                    List.of(
                            Column.text(
                                    "sharedWith",
                                    "措辞相同法院",
                                    row -> String.join(
                                            Columns.BETWEEN,
                                            row.measure().words().sharedWith())),
                            Column.text("shared", "相同之处", ComparisonSheets::shared)),
                    Columns.of(closest(), row -> row.measure().words().closest()),
                    Columns.of(Columns.LINKS, row -> row.issue().links())));

    /** Courts side by side. */
    public static final Sheet<CourtRow> COURTS = new Sheet<>(
            "compare-courts",
            "法院比较",
            Columns.join(
                    Columns.of(Columns.COURT, CourtRow::court),
                    List.of(
                            Column.text("line.indicator", "比较指标", CourtRow::indicator),
                            Column.text("line.topic", "比较主题", CourtRow::topic)),
                    Columns.of(topic(), CourtRow::issues),
                    List.of(Column.term(
                            "reason",
                            "不可比原因",
                            row -> row.cell() == null ? null : row.cell().reason())),
                    Columns.of(Columns.of(FIGURE, IndicatorCell::observation), CourtRow::cell)));

    /** Counts over years or provinces. */
    public static final Sheet<TrendPoint> TRENDS = new Sheet<>(
            "trends",
            "趋势",
            List.of(
                    Column.text("value", "年份或省份", TrendPoint::value),
                    Column.number("count", "问题数", point -> BigDecimal.valueOf(point.count())),
                    Column.number("all", "全部问题数", point -> BigDecimal.valueOf(point.all())),
                    Column.number("share", "占比", TrendPoint::share),
                    Column.text("link", "列表地址", TrendPoint::link)));

    private ComparisonSheets() {}

    private static List<Column<MeasuresOfIssue>> issue() {
        return List.of(
                Column.text("issue.id", "问题编号", MeasuresOfIssue::id),
                Column.count("issue.ordinal", "问题序号", MeasuresOfIssue::ordinal),
                Column.text("issue.label", "问题标号", MeasuresOfIssue::label),
                Column.text("issue.title", "问题", MeasuresOfIssue::title),
                Column.term("deadline", "整改时限", MeasuresOfIssue::deadline),
                Column.term("status", "整改状态", MeasuresOfIssue::status),
                Column.flag("ongoing", "持续推进", MeasuresOfIssue::ongoing));
    }

    private static List<Column<Measure>> measure() {
        return Columns.join(
                List.of(
                        Column.count("ordinal", "措施序号", Measure::ordinal),
                        Column.flag("enumerated", "原文编号", Measure::enumerated),
                        Column.text("text", "措施", Measure::text)),
                Columns.of(Columns.SPAN, Measure::span));
    }

    private static List<Column<ClosestMeasure>> closest() {
        return List.of(
                Column.text("closest.court", "最接近法院", ClosestMeasure::court),
                Column.number("closest.overlap", "重合度", ClosestMeasure::overlap),
                Column.text("closest.link", "最接近问题地址", ClosestMeasure::link));
    }

    private static List<Column<TopicCell>> topic() {
        return List.of(
                Column.number("issues", "问题数", cell -> BigDecimal.valueOf(cell.issues())),
                Column.text("link", "列表地址", TopicCell::link));
    }

    /** {@code 0-12；30-44}: from one place in the measure to another. */
    private static String shared(MeasureRow row) {
        return row.measure().words().shared().stream()
                .map(mark -> mark.getFirst() + "-" + mark.getLast())
                .collect(Collectors.joining(Columns.BETWEEN));
    }
}
