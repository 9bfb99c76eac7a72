package courtnotices.search.compare;

import courtnotices.search.result.Spread;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/** How values lie: 38.2, 35.9 and 41.33 have the median 38.2 and lie between 35.9 and 41.33. */
final class Spreads {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Spreads() {}

    static Spread of(Collection<BigDecimal> values) {
        List<BigDecimal> sorted = values.stream().sorted().toList();
        return sorted.isEmpty()
                ? new Spread(0, null, null, null)
                : new Spread(sorted.size(), median(sorted), sorted.getFirst(), sorted.getLast());
    }

    private static BigDecimal median(List<BigDecimal> sorted) {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).add(sorted.get(middle)).divide(TWO); // exact: a half has one more digit
    }
}
