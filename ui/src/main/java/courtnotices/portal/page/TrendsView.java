package courtnotices.portal.page;

import courtnotices.portal.chart.Bars;
import courtnotices.portal.link.PageLinks;
import courtnotices.search.query.TrendBy;
import courtnotices.search.query.TrendQuery;
import courtnotices.search.result.Facet;
import courtnotices.search.result.Trend;
import courtnotices.search.result.TrendPoint;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Issues counted over years or provinces.
 *
 * @param by ends the key of what they are counted by among the messages
 * @param issues the list of all that are counted
 */
public record TrendsView(
        String q,
        String by,
        List<Order> orders,
        ComparisonForm form,
        long total,
        String issues,
        Bars<Row> bars,
        List<ExportLink> exports,
        String api) {

    private static final BigDecimal CENT = BigDecimal.valueOf(100);

    /** What can be counted by. */
    public record Order(String name, boolean chosen) {}

    /** A year or province, null where issues have none; with the list of those that are counted, if there is one. */
    public record Row(
            @Nullable String value,
            long count,
            String words,
            String all,
            String share,
            @Nullable String address) {}

    /** The page of a count; {@code facets} are those of the notices under its filters. */
    public static TrendsView of(TrendQuery query, Trend found, List<Facet> facets) {
        String address = PageLinks.trends(query);
        return new TrendsView(
                query.issues().text(),
                found.by(),
                Arrays.stream(TrendBy.values())
                        .map(by -> new Order(by.parameter(), by == query.by()))
                        .toList(),
                ComparisonForm.of("/trends", null, facets, query.issues()),
                found.total().value(),
                PageLinks.issues(query.issues()),
                Bars.of(found.points().stream().map(TrendsView::row).toList(), Row::count),
                ExportLink.of(address),
                PageLinks.api(address));
    }

    private static Row row(TrendPoint point) {
        return new Row(
                point.value(),
                point.count(),
                Notation.of(BigDecimal.valueOf(point.count())),
                Notation.of(BigDecimal.valueOf(point.all())),
                Notation.of(point.share().multiply(CENT), "%"),
                point.link() == null || point.count() == 0 ? null : PageLinks.page(point.link()));
    }
}
