package courtnotices.portal.page;

import courtnotices.portal.link.PageLinks;
import courtnotices.search.result.Catalogue;
import courtnotices.search.result.IndicatorEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The register of indicators. */
public record IndicatorListView(List<Line> indicators, List<ExportLink> exports) {

    /**
     * An indicator; {@code met} when there is a figure of it.
     *
     * @param better the key of its word among the messages, {@code LOWER}; null where neither is
     */
    public record Line(
            String code,
            String address,
            String unit,
            @Nullable String better,
            String definition,
            String figures,
            String courts,
            String compare,
            boolean met) {}

    public IndicatorListView {
        indicators = List.copyOf(indicators);
    }

    /** The page of the whole catalogue. */
    public static IndicatorListView of(Catalogue<IndicatorEntry> catalogue) {
        return new IndicatorListView(
                catalogue.items().stream().map(IndicatorListView::line).toList(), ExportLink.of("/indicators"));
    }

    static Line line(IndicatorEntry indicator) {
        return new Line(
                indicator.code(),
                PageLinks.indicator(indicator.code()),
                indicator.unit(),
                indicator.better() == null ? null : indicator.better().name(),
                indicator.definition(),
                Notation.of(indicator.figureCount()),
                Notation.of(indicator.courtCount()),
                PageLinks.compareIndicators(indicator.code()),
                indicator.figureCount() > 0);
    }
}
