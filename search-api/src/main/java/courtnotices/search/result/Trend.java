package courtnotices.search.result;

import java.util.List;

/**
 * How issues lie over years or provinces.
 *
 * @param total of the counted issues
 * @param points every year or province that has an issue, counted or not, in order; those without one last
 */
public record Trend(String by, Total total, List<TrendPoint> points, Understood query) {

    public Trend {
        points = List.copyOf(points);
    }
}
