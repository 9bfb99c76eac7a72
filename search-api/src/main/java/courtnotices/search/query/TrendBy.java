package courtnotices.search.query;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What issues are counted by. */
public enum TrendBy {
    /** Of publication. */
    YEAR(Filter.YEAR),
    /** Of the court. */
    PROVINCE(Filter.PROVINCE);

    private final Filter filter;

    TrendBy(Filter filter) {
        this.filter = filter;
    }

    /** The filter that narrows a list to one of the counts. */
    public Filter filter() {
        return filter;
    }

    /** Its value in an address, e.g. {@code year}. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * What {@code parameter} says; by year when it says nothing.
     *
     * @throws BadQueryException if it is none
     */
    static TrendBy named(@Nullable String parameter) {
        if (parameter == null) {
            return YEAR;
        }
        return Arrays.stream(values())
                .filter(by -> by.parameter().equals(parameter))
                .findFirst()
                .orElseThrow(() -> new BadQueryException(
                        "by",
                        Refusal.of(Fault.NONE_OF, Complaint.shortened(parameter))
                                .choosing(Arrays.stream(values())
                                        .map(TrendBy::parameter)
                                        .toList())));
    }
}
