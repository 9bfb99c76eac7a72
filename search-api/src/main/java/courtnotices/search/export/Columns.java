package courtnotices.search.export;

import courtnotices.notice.Change;
import courtnotices.notice.ClaimedTotals;
import courtnotices.notice.Court;
import courtnotices.notice.Inspection;
import courtnotices.notice.Observation;
import courtnotices.notice.Period;
import courtnotices.notice.Quote;
import courtnotices.notice.Rank;
import courtnotices.notice.Span;
import courtnotices.notice.document.IssueSummary;
import courtnotices.notice.document.NoticeSummary;
import courtnotices.search.result.Links;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What tables say of the things that stand in many of them, always by the same names: names of columns are kept like those of parameters. */
public final class Columns {

    /** The court. */
    public static final List<Column<Court>> COURT = List.of(
            Column.text("court.name", "法院", Court::name),
            Column.term("court.level", "法院层级", Court::level),
            Column.text("court.province", "省份", Court::province),
            Column.text("court.city", "城市", Court::city));

    private static final List<Column<Inspection>> INSPECTION = List.of(
            Column.term("inspection.kind", "巡视巡察", Inspection::kind),
            Column.term("inspection.authority", "派出党委", Inspection::authority));

    /** The notice, as what stands in it tells of it. */
    public static final List<Column<NoticeSummary>> NOTICE = join(
            List.of(
                    Column.text("notice.id", "通报编号", NoticeSummary::id),
                    Column.text("notice.title", "通报", NoticeSummary::title),
                    Column.day("notice.publishedOn", "公布日期", NoticeSummary::publishedOn),
                    Column.day("notice.withdrawnOn", "撤下日期", NoticeSummary::withdrawnOn)),
            named("notice.", of(INSPECTION, NoticeSummary::inspection)));

    /** The issue, as what stands in it tells of it. */
    public static final List<Column<IssueSummary>> ISSUE = List.of(
            Column.text("issue.id", "问题编号", IssueSummary::id),
            Column.count("issue.ordinal", "问题序号", IssueSummary::ordinal),
            Column.text("issue.label", "问题标号", IssueSummary::label),
            Column.text("issue.title", "问题", IssueSummary::title));

    /** A stretch of the notice's normalised text. */
    public static final List<Column<Span>> SPAN =
            List.of(Column.count("span.start", "原文起", Span::start), Column.count("span.end", "原文止", Span::end));

    /** Words of the notice and where they stand in its normalised text. */
    public static final List<Column<Quote>> QUOTE = List.of(
            Column.text("quote.text", "原句", Quote::text),
            Column.count("quote.start", "原句起", Quote::start),
            Column.count("quote.end", "原句止", Quote::end));

    private static final List<Column<Period>> PERIOD = List.of(
            Column.text("period.text", "期间", Period::text),
            Column.term("period.kind", "期间类型", Period::kind),
            Column.day("period.start", "期间始", Period::start),
            Column.day("period.end", "期间终", Period::end));

    private static final List<Column<Change>> CHANGE = List.of(
            Column.term("change.direction", "升降", Change::direction),
            Column.number("change.value", "升降值", Change::value),
            Column.text("change.unit", "升降单位", Change::unit),
            Column.text("change.basis", "比较基准", Change::basis));

    private static final List<Column<Rank>> RANK =
            List.of(Column.count("rank.place", "名次", Rank::place), Column.text("rank.of", "名次范围", Rank::of));

    /** A figure with its sentence. */
    public static final List<Column<Observation>> OBSERVATION = join(
            List.of(
                    Column.text("name", "名称", Observation::name),
                    Column.text("indicator", "指标", Observation::indicator),
                    Column.number("value", "数值", Observation::value),
                    Column.text("unit", "单位", Observation::unit),
                    Column.flag("approx", "约数", Observation::approx),
                    Column.text("scope", "口径", Observation::scope)),
            of(PERIOD, Observation::period),
            of(CHANGE, Observation::change),
            of(RANK, Observation::rank),
            of(QUOTE, Observation::quote));

    /** What a notice says of itself in numbers. */
    static final List<Column<ClaimedTotals>> CLAIMED = List.of(
            Column.count("claimed.aspects", "自报方面", ClaimedTotals::aspects),
            Column.count("claimed.items", "自报大项", ClaimedTotals::items),
            Column.count("claimed.problems", "自报问题", ClaimedTotals::problems),
            Column.count("claimed.measures", "自报措施", ClaimedTotals::measures),
            Column.count("claimed.problemsDone", "自报完成问题", ClaimedTotals::problemsDone),
            Column.count("claimed.problemsMostlyDone", "自报基本完成问题", ClaimedTotals::problemsMostlyDone),
            Column.count("claimed.problemsOpen", "自报推进中问题", ClaimedTotals::problemsOpen),
            Column.count("claimed.measuresDone", "自报完成措施", ClaimedTotals::measuresDone),
            Column.number("claimed.completionRatePct", "自报完成率%", ClaimedTotals::completionRatePct),
            Column.count("claimed.rulesTotal", "自报制度", ClaimedTotals::rulesTotal),
            Column.count("claimed.rulesCreated", "自报新订制度", ClaimedTotals::rulesCreated),
            Column.count("claimed.rulesRevised", "自报修订制度", ClaimedTotals::rulesRevised),
            Column.text("claimed.asOf", "自报截至", ClaimedTotals::asOf));

    /** Where it is: in the API, and on the court's site. */
    public static final List<Column<Links>> LINKS = List.of(
            Column.text("links.self", "接口地址", Links::self),
            Column.text("links.notice", "通报接口地址", Links::notice),
            Column.text("links.source", "原文地址", Links::source));

    /** What stands between the parts of a list in one cell. */
    static final String BETWEEN = "；";

    private Columns() {}

    /** Columns of a part of a row; empty where a row has no such part. */
    public static <R, T> List<Column<R>> of(List<Column<T>> columns, Function<R, ? extends @Nullable T> part) {
        return columns.stream().map(column -> column.of(part)).toList();
    }

    /** Lists of columns one after the other. */
    @SafeVarargs
    public static <R> List<Column<R>> join(List<Column<R>>... columns) {
        List<Column<R>> joined = new ArrayList<>();
        for (List<Column<R>> part : columns) {
            joined.addAll(part);
        }
        return joined;
    }

    private static <T> List<Column<T>> named(String within, List<Column<T>> columns) {
        List<Column<T>> named = new ArrayList<>();
        columns.forEach(column -> named.add(new Column<>(within + column.name(), column.title(), column.cell())));
        return named;
    }
}
