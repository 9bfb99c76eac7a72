package courtnotices.search.query;

import java.util.Arrays;
import java.util.Locale;
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
    UNIT,
    SCOPE,
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
}
