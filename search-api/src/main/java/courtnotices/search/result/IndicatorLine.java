package courtnotices.search.result;

import courtnotices.notice.catalogue.Indicator;
import courtnotices.search.query.Basis;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of several courts.
 *
 * @param basis that most of the courts' figures stand on; null when none of them has a value
 * @param cells one a court, in the order asked for
 * @param link the whole comparison of these courts by the indicator
 */
public record IndicatorLine(
        Indicator indicator, @Nullable Basis basis, List<Caution> cautions, List<IndicatorCell> cells, String link) {

    public IndicatorLine {
        cautions = List.copyOf(cautions);
        cells = List.copyOf(cells);
    }
}
