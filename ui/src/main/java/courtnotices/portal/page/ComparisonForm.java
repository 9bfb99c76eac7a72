package courtnotices.portal.page;

import courtnotices.search.query.Filter;
import courtnotices.search.query.FilterValue;
import courtnotices.search.query.ListQuery;
import courtnotices.search.result.Facet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is compared, and among which notices, as a form: {@code subject} has to be chosen, {@code filters} may be.
 *
 * @param subject null where words are asked for instead
 * @param hidden filters that the selects do not show, so that a new choice keeps them
 */
public record ComparisonForm(String action, @Nullable Select subject, List<Select> filters, List<Field> hidden) {

    private static final List<Filter> SHOWN = List.of(Filter.LEVEL, Filter.PROVINCE, Filter.KIND, Filter.YEAR);

    /** A select; {@code facet.} and its name are the key of its label among the messages. */
    public record Select(String name, List<Option> options) {

        public Select {
            options = List.copyOf(options);
        }
    }

    /** A value with how much there is of it. */
    public record Option(String value, long count, boolean selected) {}

    /** A hidden field. */
    public record Field(String name, String value) {}

    public ComparisonForm {
        filters = List.copyOf(filters);
        hidden = List.copyOf(hidden);
    }

    /** The form over the facets of notices; {@code query} says which values are chosen. */
    static ComparisonForm of(String action, @Nullable Select subject, List<Facet> facets, ListQuery query) {
        List<Select> filters = SHOWN.stream()
                .flatMap(filter -> facets.stream()
                        .filter(facet -> facet.name().equals(filter.parameter()))
                        .map(facet -> select(facet, query.values(filter))))
                .toList();
        return new ComparisonForm(action, subject, filters, hidden(query));
    }

    /** The form that asks for the subject alone. */
    static ComparisonForm of(String action, Select subject) {
        return new ComparisonForm(action, subject, List.of(), List.of());
    }

    private static Select select(Facet facet, List<FilterValue> chosen) {
        return new Select(
                facet.name(),
                facet.values().stream()
                        .map(value -> new Option(
                                value.value(), value.count(), isOne(chosen) && value.selected() && !value.excluded()))
                        .toList());
    }

    /** Whether a select, which has one value, can say what is chosen. */
    private static boolean isOne(List<FilterValue> chosen) {
        return chosen.size() == 1 && !chosen.getFirst().excluded();
    }

    private static List<Field> hidden(ListQuery query) {
        List<Field> hidden = new ArrayList<>();
        for (Map.Entry<Filter, List<FilterValue>> filter : query.filters().entrySet()) {
            if (!SHOWN.contains(filter.getKey()) || !isOne(filter.getValue())) {
                filter.getValue().forEach(value -> hidden.add(field(filter.getKey(), value)));
            }
        }
        return hidden;
    }

    private static Field field(Filter filter, FilterValue value) {
        return new Field(filter.parameter() + (value.excluded() ? "!" : ""), value.value());
    }
}
