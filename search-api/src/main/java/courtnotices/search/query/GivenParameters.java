package courtnotices.search.query;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an address was asked, read one parameter at a time; whatever it does not know, or cannot be, is refused.
 *
 * <p>{@code of({indicator: [终本率], court!: [甲]}, {indicator}, {COURT})} has the text 终本率 of {@code indicator} and one excluded court;
 * {@code colour=red} is refused with the names that are known.
 */
public final class GivenParameters {

    /** A number has fewer digits; {@link BigDecimal} would take an exponent of nine digits and work on it for minutes. */
    private static final String NUMBER = "[-+]?\\d{1,15}(?:\\.\\d{1,9})?";

    private final Map<String, List<String>> given;
    private final Set<Filter> filters;

    private GivenParameters(Map<String, List<String>> given, Set<Filter> filters) {
        this.given = given;
        this.filters = filters;
    }

    /**
     * The parameters of an address.
     *
     * @param single names that may be given once
     * @param filters that may be repeated, and exclude with {@code !}
     * @throws BadQueryException naming the first that is unknown, or single and given twice
     */
    public static GivenParameters of(Map<String, List<String>> given, Set<String> single, Set<Filter> filters) {
        given.forEach((name, values) -> {
            if (single.contains(name)) {
                refuseRepeated(name, values);
            } else {
                refuseUnknown(name, single, filters);
            }
        });
        return new GivenParameters(given, filters);
    }

    /** The parameter's value as it was typed, or null if it was not given; {@code ?q} without = is empty. */
    public @Nullable String text(String name) {
        List<String> values = given.getOrDefault(name, List.of());
        String value = values.isEmpty() ? null : values.getFirst();
        return value == null && given.containsKey(name) ? "" : value;
    }

    /**
     * The parameter's value.
     *
     * @throws BadQueryException if it is missing or blank
     */
    public String required(String name) {
        String value = text(name);
        if (value == null || value.isBlank()) {
            throw new BadQueryException(name, value == null ? Fault.MISSING : Fault.EMPTY);
        }
        return value.strip();
    }

    /**
     * The parameter's value as a whole number, or {@code usual} if it was not given.
     *
     * @throws BadQueryException if it is none, or not from {@code least} to {@code most}
     */
    public int wholeNumber(String name, int least, int most, int usual) {
        String value = text(name);
        if (value == null) {
            return usual;
        }
        if (!value.matches("-?\\d{1,9}")) {
            throw new BadQueryException(name, Fault.NO_WHOLE_NUMBER, Complaint.shortened(value));
        }
        int number = Integer.parseInt(value);
        if (number < least || number > most) {
            throw new BadQueryException(name, Fault.NOT_BETWEEN, number, least, most);
        }
        return number;
    }

    /**
     * The parameter's value as a number, or null if it was not given.
     *
     * @throws BadQueryException if it is none
     */
    public @Nullable BigDecimal number(String name) {
        String value = text(name);
        if (value != null && !value.matches(NUMBER)) {
            throw new BadQueryException(name, Fault.NO_NUMBER, Complaint.shortened(value));
        }
        return value == null ? null : new BigDecimal(value);
    }

    /**
     * The chosen values of each filter that was given.
     *
     * @throws BadQueryException naming the first that has an impossible value
     */
    public Map<Filter, List<FilterValue>> filters() {
        Map<Filter, List<FilterValue>> chosen = new EnumMap<>(Filter.class);
        given.forEach((name, values) -> {
            Filter filter = filter(name);
            if (filter != null && filters.contains(filter)) {
                chosen.computeIfAbsent(filter, f -> new ArrayList<>()).addAll(FilterValues.of(filter, name, values));
            }
        });
        return chosen;
    }

    private static @Nullable Filter filter(String name) {
        return Filter.named(name.endsWith("!") ? name.substring(0, name.length() - 1) : name);
    }

    private static void refuseRepeated(String name, List<String> values) {
        if (values.size() > 1) {
            throw new BadQueryException(name, Fault.REPEATED, values.size());
        }
    }

    private static void refuseUnknown(String name, Set<String> single, Set<Filter> filters) {
        Filter filter = filter(name);
        if (filter != null && filters.contains(filter)) {
            return;
        }
        List<String> known = Stream.concat(
                        single.stream().sorted(), filters.stream().map(Filter::parameter))
                .toList();
        throw new BadQueryException(
                Complaint.shortened(name),
                Refusal.of(known.isEmpty() ? Fault.NO_PARAMETERS : Fault.UNKNOWN_PARAMETER)
                        .choosing(known));
    }
}
