package courtnotices.search.query;

import courtnotices.notice.CourtLevel;
import courtnotices.notice.Deadline;
import courtnotices.notice.InspectionAuthority;
import courtnotices.notice.InspectionKind;
import courtnotices.notice.Status;
import courtnotices.notice.Term;
import java.util.Arrays;
import java.util.List;

/** Checks what a filter is asked for: closed lists know their words, a year is a year, 首执案件终本率 is the indicator 终本率. */
final class FilterValues {

    /** So many values a filter, and no more: a longer list is not chosen by hand. */
    private static final int MOST = 50;

    private static final int LONGEST = 200;

    private FilterValues() {}

    /** The values that {@code name} ({@code court}, or {@code court!}) was given, each once. */
    static List<FilterValue> of(Filter filter, String name, List<String> values) {
        if (values.size() > MOST) {
            throw new BadQueryException(name, Fault.TOO_MANY_VALUES, values.size(), MOST);
        }
        return values.stream()
                .map(value -> value == null ? "" : value) // of ?court without =
                .map(value -> new FilterValue(checked(filter, name, value), name.endsWith("!")))
                .distinct()
                .toList();
    }

    /** The value as the index has it. */
    static String checked(Filter filter, String name, String value) {
        if (value.isBlank()) {
            throw new BadQueryException(name, Fault.EMPTY);
        }
        if (value.length() > LONGEST) {
            throw new BadQueryException(name, Fault.TOO_LONG, LONGEST);
        }
        return switch (filter) {
            case LEVEL -> known(CourtLevel.class, name, value);
            case KIND -> known(InspectionKind.class, name, value);
            case AUTHORITY -> known(InspectionAuthority.class, name, value);
            case DEADLINE -> known(Deadline.class, name, value);
            case STATUS -> known(Status.class, name, value);
            case YEAR -> year(name, value);
            case TOPIC -> CatalogueName.topic(name, value).code();
            case INDICATOR -> CatalogueName.indicator(name, value).code();
            case COURT, PROVINCE, CITY, UNIT, SCOPE, NOTICE -> value;
        };
    }

    private static <T extends Enum<T> & Term> String known(Class<T> type, String name, String value) {
        if (Term.find(type, value) == null) {
            throw new BadQueryException(
                    name,
                    Refusal.of(Fault.NONE_OF, Complaint.shortened(value))
                            .choosing(Arrays.stream(type.getEnumConstants())
                                    .map(Term::word)
                                    .toList()));
        }
        return value;
    }

    private static String year(String name, String value) {
        if (!value.matches("(?:19|20)\\d{2}")) {
            throw new BadQueryException(name, Fault.NO_YEAR, Complaint.shortened(value));
        }
        return value;
    }
}
