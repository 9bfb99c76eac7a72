package courtnotices.search.query;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Request parameters to {@link ListQuery} and back.
 *
 * <p>{@code q=终本率&court!=示例省高级人民法院&size=50}; unknown parameters, empty and impossible values are refused, nothing is clamped.
 */
public final class Parameters {

    private static final Set<String> OF_A_LIST = Set.of("q", "sort", "size", "cursor");

    private Parameters() {}

    /**
     * The query that {@code parameters} ask for.
     *
     * @throws BadQueryException naming the parameter, if it is unknown or its value impossible
     */
    public static ListQuery parse(Map<String, List<String>> parameters, Listed listed) {
        Set<String> single = new TreeSet<>(OF_A_LIST);
        single.addAll(listed.bounds());
        GivenParameters given = GivenParameters.of(parameters, single, listed.filters());
        Map<Filter, List<FilterValue>> filters = given.filters();
        String cursor = given.text("cursor");
        return checked(
                listed,
                new ListQuery(
                        text(given),
                        filters,
                        new Bounds(given.number("min"), given.number("max")),
                        sort(given, listed),
                        given.wholeNumber("size", 1, ListQuery.LARGEST_PAGE, ListQuery.USUAL_PAGE),
                        cursor == null ? null : Cursor.parse(cursor)));
    }

    /** A field of the text that the list has not: topic: in a list of notices. */
    private static ListQuery checked(Listed listed, ListQuery query) {
        for (Filter used : query.usedFilters()) {
            if (!listed.filters().contains(used)) {
                throw new BadQueryException(
                        "q",
                        Refusal.of(Fault.FIELD_OF_OTHER_LIST, used.parameter())
                                .choosing(listed.filters().stream()
                                        .map(Filter::parameter)
                                        .toList()));
            }
        }
        return query;
    }

    /**
     * Refuses every parameter, where there is nothing to ask.
     *
     * @throws BadQueryException naming the first, if there is one
     */
    public static void refuseAll(Map<String, List<String>> parameters) {
        GivenParameters.of(parameters, Set.of(), Set.of());
    }

    /** The query as it stands after the {@code ?} of an address, percent-encoded; empty for {@link ListQuery#ALL}. */
    public static String print(ListQuery query) {
        StringJoiner out = new StringJoiner("&");
        printText(query, out);
        query.filters().forEach((filter, values) -> values.forEach(value -> out.add(print(filter, value))));
        printPage(query, out);
        if (query.cursor() != null) {
            out.add("cursor=" + query.cursor().print());
        }
        return out.toString();
    }

    /** What stands before the filters. */
    static void printText(ListQuery query, StringJoiner out) {
        if (!query.text().isEmpty()) {
            out.add("q=" + encoded(query.text()));
        }
    }

    static String print(Filter filter, FilterValue value) {
        return filter.parameter() + (value.excluded() ? "!=" : "=") + encoded(value.value());
    }

    /** What stands after the filters, from the first page. */
    static void printPage(ListQuery query, StringJoiner out) {
        print("min", query.bounds().min(), out);
        print("max", query.bounds().max(), out);
        if (query.sort() != Sort.RELEVANCE) {
            out.add("sort=" + query.sort().parameter());
        }
        if (query.size() != ListQuery.USUAL_PAGE) {
            out.add("size=" + query.size());
        }
    }

    private static void print(String name, @Nullable BigDecimal bound, StringJoiner out) {
        if (bound != null) {
            out.add(name + "=" + bound.toPlainString());
        }
    }

    static String text(GivenParameters given) {
        String text = given.text("q");
        if (text == null) {
            return "";
        }
        Clauses.of(text); // before it is stripped: a problem's position is one in what was typed
        return text.strip();
    }

    private static Sort sort(GivenParameters given, Listed listed) {
        String name = given.text("sort");
        Sort sort = name == null ? Sort.RELEVANCE : Sort.named(name);
        if (sort == null || !listed.sorts().contains(sort)) {
            throw new BadQueryException(
                    "sort",
                    Refusal.of(Fault.NONE_OF, Complaint.shortened(name))
                            .choosing(
                                    listed.sorts().stream().map(Sort::parameter).toList()));
        }
        return sort;
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
