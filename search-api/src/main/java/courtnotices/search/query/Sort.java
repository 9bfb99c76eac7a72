package courtnotices.search.query;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The order of a list. */
public enum Sort {
    RELEVANCE("relevance"),
    DATE("date"),
    DATE_DESCENDING("-date"),
    COURT("court"),
    /** The lowest value first; of figures only, as is the next. */
    VALUE("value"),
    VALUE_DESCENDING("-value");

    private final String parameter;

    Sort(String parameter) {
        this.parameter = parameter;
    }

    /** Its value in an address, e.g. {@code -date}. */
    public String parameter() {
        return parameter;
    }

    /** The order with this value, or null. */
    public static @Nullable Sort named(String parameter) {
        return Arrays.stream(values())
                .filter(sort -> sort.parameter.equals(parameter))
                .findFirst()
                .orElse(null);
    }
}
