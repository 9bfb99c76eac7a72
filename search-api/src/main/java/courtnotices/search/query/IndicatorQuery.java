package courtnotices.search.query;

import courtnotices.notice.catalogue.Indicator;

/**
 * A checked request to compare courts by an indicator.
 *
 * @param choice which comparable groups are wanted
 * @param notices whose figures are compared; its filters alone count
 */
public record IndicatorQuery(Indicator indicator, BasisChoice choice, ListQuery notices) {

    /** The same comparison of figures on {@code basis} alone. */
    public IndicatorQuery on(Basis basis) {
        return new IndicatorQuery(indicator, BasisChoice.of(basis), notices);
    }
}
