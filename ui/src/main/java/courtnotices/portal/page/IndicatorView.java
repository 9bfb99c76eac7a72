package courtnotices.portal.page;

import courtnotices.notice.Court;
import courtnotices.notice.Observation;
import courtnotices.portal.link.PageLinks;
import courtnotices.search.query.Filter;
import courtnotices.search.result.IndicatorEntry;
import courtnotices.search.result.Listing;
import courtnotices.search.result.ObservationHit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An indicator: what it measures, and the newest figures of it.
 *
 * @param source the indicator system that lists it
 * @param aliases other names of the same measure
 * @param more figures than are shown
 */
public record IndicatorView(
        IndicatorListView.Line indicator,
        String source,
        List<String> aliases,
        List<Figure> newest,
        long more,
        String search,
        List<ExportLink> exports) {

    /** A court's figure. */
    public record Figure(
            FigureLink figure,
            @Nullable String court,
            @Nullable String courtAddress,
            @Nullable String scope,
            @Nullable String period,
            @Nullable String publishedOn) {}

    public IndicatorView {
        aliases = List.copyOf(aliases);
        newest = List.copyOf(newest);
    }

    /** The page of {@code indicator} with its newest {@code figures}. */
    public static IndicatorView of(IndicatorEntry indicator, Listing<ObservationHit> figures) {
        String api = PageLinks.figures(Filter.INDICATOR, indicator.code());
        return new IndicatorView(
                IndicatorListView.line(indicator),
                indicator.source(),
                indicator.aliases(),
                figures.items().stream().map(IndicatorView::figure).toList(),
                figures.total().value() - figures.items().size(),
                PageLinks.issues(Filter.INDICATOR, indicator.code()),
                ExportLink.of(PageLinks.page(api)));
    }

    private static Figure figure(ObservationHit hit) {
        Court court = hit.court();
        Observation told = hit.observation();
        return new Figure(
                FigureLink.of(hit),
                court == null ? null : court.name(),
                court == null ? null : PageLinks.court(court.name()),
                told.scope(),
                told.period() == null ? null : told.period().text(),
                Notation.date(hit.notice().publishedOn()));
    }
}
