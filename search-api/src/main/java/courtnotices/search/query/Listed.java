package courtnotices.search.query;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What can be listed, and by what each list can be narrowed and ordered. */
public enum Listed {
    /** Filters: all but those of single figures. */
    ISSUES,
    /** Filters: what is said of a whole notice. */
    NOTICES,
    /** Filters: all; and what a value is at least and at most. */
    OBSERVATIONS,
    /** Filters: what is said of a court, and the year in which it published. */
    COURTS;

    /** What the list can be narrowed by, in the order of the parameters. */
    public Set<Filter> filters() {
        return switch (this) {
            case ISSUES -> EnumSet.complementOf(EnumSet.of(Filter.UNIT, Filter.SCOPE));
            case NOTICES ->
                EnumSet.of(
                        Filter.COURT,
                        Filter.PROVINCE,
                        Filter.CITY,
                        Filter.LEVEL,
                        Filter.KIND,
                        Filter.AUTHORITY,
                        Filter.YEAR,
                        Filter.NOTICE);
            case OBSERVATIONS -> EnumSet.allOf(Filter.class);
            case COURTS -> EnumSet.of(Filter.COURT, Filter.PROVINCE, Filter.CITY, Filter.LEVEL, Filter.YEAR);
        };
    }

    /** Those of the filters that have facets: all but the single notice. */
    public List<Filter> facets() {
        return filters().stream().filter(filter -> filter != Filter.NOTICE).toList();
    }

    /** The orders that it can be read in. */
    public Set<Sort> sorts() {
        return this == OBSERVATIONS
                ? EnumSet.allOf(Sort.class)
                : EnumSet.complementOf(EnumSet.of(Sort.VALUE, Sort.VALUE_DESCENDING));
    }

    /** The parameters that bound a value: {@code min} and {@code max}, or none. */
    Set<String> bounds() {
        return this == OBSERVATIONS ? Set.of("min", "max") : Set.of();
    }
}
