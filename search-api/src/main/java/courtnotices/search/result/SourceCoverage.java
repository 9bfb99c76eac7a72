package courtnotices.search.result;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was published where, by which courts and when.
 *
 * @param total of everything
 * @param provinces those with most notices first, notices without a known province last
 * @param levels the same of the courts' levels
 * @param years of publication, the latest first, notices without a date last
 */
public record SourceCoverage(Row total, List<Row> provinces, List<Row> levels, List<Row> years) {

    /**
     * How much there is of one place, level or year.
     *
     * @param name null where the notices do not tell
     * @param lastPublishedOn of the newest notice; null when none tells a date
     */
    public record Row(
            @Nullable String name,
            long courts,
            long notices,
            long issues,
            @Nullable LocalDate lastPublishedOn) {}

    public SourceCoverage {
        provinces = List.copyOf(provinces);
        levels = List.copyOf(levels);
        years = List.copyOf(years);
    }
}
