package courtnotices.portal.page;

import courtnotices.notice.Court;
import courtnotices.notice.catalogue.Indicator;
import courtnotices.portal.link.PageLinks;
import courtnotices.search.query.Basis;
import courtnotices.search.query.BasisChoice;
import courtnotices.search.query.IndicatorQuery;
import courtnotices.search.result.AbsentCourt;
import courtnotices.search.result.ComparableGroup;
import courtnotices.search.result.Facet;
import courtnotices.search.result.IndicatorComparison;
import courtnotices.search.result.IndicatorEntry;
import courtnotices.search.result.ObservationHit;
import courtnotices.search.result.Reason;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Courts by an indicator: groups that stand on one basis each, then the courts that are not in the first.
 *
 * @param indicator null on the page that asks for one
 * @param choices the indicators of which there are figures
 * @param courts how many there are under the filters
 * @param bases every group's, with the page of it alone
 * @param everything the page of all groups; null when it is this one
 * @param groups those shown, with the most courts first
 * @param reasons why courts are in none of the first group's rows
 */
public record IndicatorsView(
        @Nullable Definition indicator,
        ComparisonForm form,
        List<Choice> choices,
        int courts,
        List<BasisLink> bases,
        @Nullable String everything,
        List<Group> groups,
        List<Reasons> reasons,
        int withoutCourt,
        List<ExportLink> exports,
        @Nullable String api) {

    private static final String ACTION = "/compare/indicators";

    /** More rows are in the export. */
    private static final int MOST_ROWS = 200;

    /** The others are a link away. */
    private static final int MOST_GROUPS = 5;

    /** What is measured; {@code better} is the key of its word among the messages. */
    public record Definition(
            String code,
            String words,
            String source,
            @Nullable String better) {}

    /** An indicator to choose. */
    public record Choice(String code, String address, long courts, long figures) {}

    /** What figures stand on, with how many courts have them. */
    public record BasisLink(
            String unit, @Nullable String scope, @Nullable String period, int courts, String address) {}

    /**
     * Courts that can be compared.
     *
     * @param cautions the keys of their words among the messages
     * @param hidden how many rows are not shown
     */
    public record Group(
            BasisLink basis,
            int n,
            @Nullable String median,
            @Nullable String min,
            @Nullable String max,
            List<String> cautions,
            @Nullable StripView strip,
            List<ComparedRow> rows,
            int hidden,
            List<ComparedRow> approximate,
            @Nullable YearsView years) {}

    /** The courts that one reason keeps apart: those with a figure that comes close, and those without. */
    public record Reasons(String reason, int courts, List<ComparedRow> rows, List<CourtLink> others, int hidden) {}

    /** A court in a line. */
    public record CourtLink(String name, String address) {}

    /** The page that asks for an indicator. */
    public static IndicatorsView choosing(List<IndicatorEntry> catalogue) {
        return new IndicatorsView(
                null,
                ComparisonForm.of(ACTION, subject(catalogue, "")),
                choices(catalogue),
                0,
                List.of(),
                null,
                List.of(),
                List.of(),
                0,
                List.of(),
                null);
    }

    /** The page of a comparison; {@code facets} are those of the notices under its filters. */
    public static IndicatorsView of(
            IndicatorQuery query, IndicatorComparison found, List<IndicatorEntry> catalogue, List<Facet> facets) {
        String address = PageLinks.compareIndicators(query);
        return new IndicatorsView(
                definition(found.indicator()),
                ComparisonForm.of(ACTION, subject(catalogue, found.indicator().code()), facets, query.notices()),
                List.of(),
                found.courts(),
                found.groups().stream().map(IndicatorsView::link).toList(),
                everything(query),
                found.groups().stream()
                        .limit(MOST_GROUPS)
                        .map(IndicatorsView::group)
                        .toList(),
                reasons(found.absent()),
                found.withoutCourt(),
                ExportLink.of(address),
                PageLinks.api(address));
    }

    private static ComparisonForm.Select subject(List<IndicatorEntry> catalogue, String chosen) {
        return new ComparisonForm.Select(
                "indicator",
                catalogue.stream()
                        .filter(entry -> entry.figureCount() > 0 || entry.code().equals(chosen))
                        .map(entry -> new ComparisonForm.Option(
                                entry.code(), entry.courtCount(), entry.code().equals(chosen)))
                        .toList());
    }

    private static List<Choice> choices(List<IndicatorEntry> catalogue) {
        return catalogue.stream()
                .filter(entry -> entry.figureCount() > 0)
                .map(entry -> new Choice(
                        entry.code(),
                        PageLinks.compareIndicators(entry.code()),
                        entry.courtCount(),
                        entry.figureCount()))
                .toList();
    }

    private static Definition definition(Indicator indicator) {
        return new Definition(
                indicator.code(),
                indicator.definition(),
                indicator.source(),
                indicator.better() == null ? null : indicator.better().name());
    }

    private static @Nullable String everything(IndicatorQuery query) {
        return query.choice().equals(BasisChoice.ANY)
                ? null
                : PageLinks.compareIndicators(new IndicatorQuery(query.indicator(), BasisChoice.ANY, query.notices()));
    }

    private static BasisLink link(ComparableGroup group) {
        Basis basis = group.basis();
        return new BasisLink(
                basis.unit(),
                basis.scope(),
                basis.periodKind() == null ? null : basis.periodKind().word(),
                group.rows().size() + group.approximate().size(),
                PageLinks.page(group.link()));
    }

    private static Group group(ComparableGroup group) {
        String unit = group.basis().unit();
        return new Group(
                link(group),
                group.spread().n(),
                words(group.spread().median(), unit),
                words(group.spread().min(), unit),
                words(group.spread().max(), unit),
                group.cautions().stream().map(Enum::name).toList(),
                StripView.of(group),
                group.rows().stream().limit(MOST_ROWS).map(ComparedRow::of).toList(),
                Math.max(0, group.rows().size() - MOST_ROWS),
                group.approximate().stream()
                        .limit(MOST_ROWS)
                        .map(ComparedRow::of)
                        .toList(),
                YearsView.of(group));
    }

    private static @Nullable String words(@Nullable BigDecimal value, String unit) {
        return value == null ? null : Notation.of(value, unit);
    }

    private static List<Reasons> reasons(List<AbsentCourt> absent) {
        return Arrays.stream(Reason.values())
                .map(reason -> reasons(
                        reason,
                        absent.stream()
                                .filter(court -> court.reason() == reason)
                                .toList()))
                .filter(reason -> reason.courts() > 0)
                .toList();
    }

    private static Reasons reasons(Reason reason, List<AbsentCourt> courts) {
        List<ObservationHit> figures = courts.stream()
                .map(AbsentCourt::observation)
                .filter(Objects::nonNull)
                .toList();
        List<Court> others = courts.stream()
                .filter(court -> court.observation() == null)
                .map(AbsentCourt::court)
                .toList();
        return new Reasons(
                reason.name(),
                courts.size(),
                figures.stream()
                        .limit(MOST_ROWS)
                        .map(figure -> ComparedRow.of(figure, List.of()))
                        .toList(),
                others.stream()
                        .limit(MOST_ROWS)
                        .map(court -> new CourtLink(court.name(), PageLinks.court(court.name())))
                        .toList(),
                Math.max(0, figures.size() - MOST_ROWS) + Math.max(0, others.size() - MOST_ROWS));
    }
}
