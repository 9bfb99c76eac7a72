package courtnotices.search.query;

import courtnotices.notice.CourtLevel;
import courtnotices.notice.Deadline;
import courtnotices.notice.InspectionAuthority;
import courtnotices.notice.InspectionKind;
import courtnotices.notice.Status;
import courtnotices.notice.Term;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Request parameters to {@link ListQuery} and back.
 *
 * <p>{@code q=终本率&court!=示例省高级人民法院&size=50}; unknown parameters, empty and impossible values are refused, nothing is clamped.
 */
public final class Parameters {

    /** So many values a filter, and no more: a longer list is not chosen by hand. */
    private static final int MOST_VALUES = 50;

    private static final int LONGEST_VALUE = 200;

    private Parameters() {}

    /**
     * The query for issues that {@code parameters} ask for.
     *
     * @throws BadQueryException naming the parameter, if it is unknown or its value impossible
     */
    public static ListQuery parse(Map<String, List<String>> parameters) {
        return parse(parameters, EnumSet.allOf(Filter.class));
    }

    /**
     * The query that {@code parameters} ask for of a list that can be narrowed by {@code known}.
     *
     * @throws BadQueryException naming the parameter, if it is unknown or its value impossible
     */
    public static ListQuery parse(Map<String, List<String>> parameters, Set<Filter> known) {
        Map<Filter, List<FilterValue>> filters = new EnumMap<>(Filter.class);
        parameters.forEach((name, values) -> {
            switch (name) {
                case "q", "sort", "size", "cursor" -> refuseRepeated(name, values);
                default ->
                    filters.computeIfAbsent(filter(name, known), f -> new ArrayList<>())
                            .addAll(values(filter(name, known), name, values));
            }
        });
        String cursor = one(parameters, "cursor");
        return new ListQuery(
                text(parameters),
                filters,
                sort(parameters),
                size(parameters),
                cursor == null ? null : Cursor.parse(cursor));
    }

    /**
     * Refuses every parameter, where there is nothing to ask.
     *
     * @throws BadQueryException naming the first, if there is one
     */
    public static void refuseAll(Map<String, List<String>> parameters) {
        parameters.keySet().stream().findFirst().ifPresent(name -> {
            throw new BadQueryException(shortened(name), "is no parameter here; this address takes none");
        });
    }

    /** The query as it stands after the {@code ?} of an address, percent-encoded; empty for {@link ListQuery#ALL}. */
    public static String print(ListQuery query) {
        StringJoiner out = new StringJoiner("&");
        if (!query.text().isEmpty()) {
            out.add("q=" + encoded(query.text()));
        }
        query.filters()
                .forEach((filter, values) -> values.forEach(value ->
                        out.add(filter.parameter() + (value.excluded() ? "!" : "") + "=" + encoded(value.value()))));
        if (query.sort() != Sort.RELEVANCE) {
            out.add("sort=" + query.sort().parameter());
        }
        if (query.size() != ListQuery.USUAL_PAGE) {
            out.add("size=" + query.size());
        }
        if (query.cursor() != null) {
            out.add("cursor=" + query.cursor().print());
        }
        return out.toString();
    }

    private static String text(Map<String, List<String>> parameters) {
        String text = one(parameters, "q");
        if (text == null) {
            return "";
        }
        Clauses.of(text); // before it is stripped: a problem's position is one in what was typed
        return text.strip();
    }

    private static Sort sort(Map<String, List<String>> parameters) {
        String name = one(parameters, "sort");
        Sort sort = name == null ? Sort.RELEVANCE : Sort.named(name);
        if (sort == null) {
            throw new BadQueryException(
                    "sort",
                    "«" + shortened(name) + "» is none of "
                            + Arrays.stream(Sort.values()).map(Sort::parameter).collect(Collectors.joining(", ")));
        }
        return sort;
    }

    private static int size(Map<String, List<String>> parameters) {
        String size = one(parameters, "size");
        try {
            return size == null ? ListQuery.USUAL_PAGE : Integer.parseInt(size);
        } catch (NumberFormatException e) {
            throw new BadQueryException("size", "«" + shortened(size) + "» is no whole number");
        }
    }

    private static @Nullable String one(Map<String, List<String>> parameters, String name) {
        List<String> values = parameters.getOrDefault(name, List.of());
        return values.isEmpty() ? null : values.getFirst();
    }

    private static void refuseRepeated(String name, List<String> values) {
        if (values.size() > 1) {
            throw new BadQueryException(name, "is given " + values.size() + " times; give it once");
        }
    }

    private static Filter filter(String name, Set<Filter> known) {
        Filter filter = Filter.named(name.endsWith("!") ? name.substring(0, name.length() - 1) : name);
        if (filter == null || !known.contains(filter)) {
            throw new BadQueryException(
                    shortened(name),
                    "is no parameter of this list; known are q, sort, size, cursor, "
                            + known.stream().map(Filter::parameter).collect(Collectors.joining(", ")));
        }
        return filter;
    }

    private static List<FilterValue> values(Filter filter, String name, List<String> values) {
        if (values.size() > MOST_VALUES) {
            throw new BadQueryException(name, "has " + values.size() + " values, more than " + MOST_VALUES);
        }
        return values.stream()
                .map(value -> value == null ? "" : value) // of ?court without =
                .map(value -> new FilterValue(checked(filter, name, value), name.endsWith("!")))
                .distinct()
                .toList();
    }

    private static String checked(Filter filter, String name, String value) {
        if (value.isBlank() || value.length() > LONGEST_VALUE) {
            throw new BadQueryException(
                    name, value.isBlank() ? "is empty" : "is longer than " + LONGEST_VALUE + " characters");
        }
        switch (filter) {
            case LEVEL -> refuseUnknown(CourtLevel.class, name, value);
            case KIND -> refuseUnknown(InspectionKind.class, name, value);
            case AUTHORITY -> refuseUnknown(InspectionAuthority.class, name, value);
            case DEADLINE -> refuseUnknown(Deadline.class, name, value);
            case STATUS -> refuseUnknown(Status.class, name, value);
            case YEAR -> refuseNoYear(name, value);
            case COURT, PROVINCE, CITY, TOPIC, INDICATOR, NOTICE -> {}
        }
        return value;
    }

    private static <T extends Enum<T> & Term> void refuseUnknown(Class<T> type, String name, String value) {
        if (Term.find(type, value) == null) {
            throw new BadQueryException(
                    name,
                    "«" + shortened(value) + "» is none of "
                            + Arrays.stream(type.getEnumConstants())
                                    .map(Term::word)
                                    .collect(Collectors.joining(", ")));
        }
    }

    private static void refuseNoYear(String name, String value) {
        if (!value.matches("(?:19|20)\\d{2}")) {
            throw new BadQueryException(name, "«" + shortened(value) + "» is no year, such as 2024");
        }
    }

    private static String shortened(@Nullable String value) {
        String words = String.valueOf(value);
        return words.length() <= 40 ? words : words.substring(0, 40) + "…";
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
