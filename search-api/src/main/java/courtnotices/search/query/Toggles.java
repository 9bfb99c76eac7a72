package courtnotices.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/**
 * The parameters of one query with one value of a filter chosen or excluded, or no longer: as {@link Parameters#print} prints {@link
 * ListQuery#toggled}.
 *
 * <p>A page of a list has a thousand of them, which differ in one value; what they share is printed once.
 */
public final class Toggles {

    private final Filter filter;
    private final List<FilterValue> chosen;
    private final String before;
    private final String after;

    private Toggles(Filter filter, List<FilterValue> chosen, String before, String after) {
        this.filter = filter;
        this.chosen = chosen;
        this.before = before;
        this.after = after;
    }

    /** Those of {@code query} by values of {@code filter}. */
    public static Toggles of(ListQuery query, Filter filter) {
        StringJoiner before = new StringJoiner("&");
        StringJoiner after = new StringJoiner("&");
        Parameters.printText(query, before);
        query.filters().forEach((other, values) -> {
            if (other != filter) {
                StringJoiner side = other.compareTo(filter) < 0 ? before : after;
                values.forEach(value -> side.add(Parameters.print(other, value)));
            }
        });
        Parameters.printPage(query, after);
        return new Toggles(filter, query.values(filter), before.toString(), after.toString());
    }

    /** The parameters after a toggle of {@code value}. */
    public String print(FilterValue value) {
        StringJoiner out = new StringJoiner("&");
        add(before, out);
        toggled(value).forEach(one -> out.add(Parameters.print(filter, one)));
        add(after, out);
        return out.toString();
    }

    private static void add(String parameters, StringJoiner out) {
        if (!parameters.isEmpty()) {
            out.add(parameters);
        }
    }

    private List<FilterValue> toggled(FilterValue value) {
        return chosen.isEmpty() ? List.of(value) : toggled(chosen, value);
    }

    /** {@code chosen} with {@code value}, instead of its opposite, or without it if it was there. */
    static List<FilterValue> toggled(List<FilterValue> chosen, FilterValue value) {
        List<FilterValue> values = new ArrayList<>(chosen);
        if (!values.remove(value)) {
            values.remove(new FilterValue(value.value(), !value.excluded()));
            values.add(value);
        }
        return values;
    }
}
