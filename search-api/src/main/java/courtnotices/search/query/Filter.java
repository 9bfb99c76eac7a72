package courtnotices.search.query;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a list can be narrowed by; each is a parameter of its own name, repeatable, and with {@code !} an exclusion. */
public enum Filter {
    COURT,
    PROVINCE,
    CITY,
    LEVEL,
    KIND,
    AUTHORITY,
    YEAR,
    TOPIC,
    DEADLINE,
    STATUS,
    INDICATOR,
    NOTICE;

    /** The parameter's name, e.g. {@code court}. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The filter with this parameter name, or null. */
    public static @Nullable Filter named(String parameter) {
        return Arrays.stream(values())
                .filter(filter -> filter.parameter().equals(parameter))
                .findFirst()
                .orElse(null);
    }

    /** Those that have facets: all but the single notice. */
    public static List<Filter> facets() {
        return Arrays.stream(values()).filter(filter -> filter != NOTICE).toList();
    }

    /** Those that a list of notices has: all but what is said of single issues. */
    public static Set<Filter> ofNotices() {
        return EnumSet.complementOf(EnumSet.of(TOPIC, DEADLINE, STATUS, INDICATOR));
    }
}
