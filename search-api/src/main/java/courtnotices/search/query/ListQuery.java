package courtnotices.search.query;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A checked request for a list of issues, notices or figures.
 *
 * @param text as the caller typed it, may be empty
 * @param filters the chosen values of each filter; a filter without values is absent
 * @param bounds of a figure's value
 * @param size of a page, 1 to {@value #LARGEST_PAGE}
 * @param cursor where the page starts, or null for the first
 */
public record ListQuery(
        String text,
        Map<Filter, List<FilterValue>> filters,
        Bounds bounds,
        Sort sort,
        int size,
        @Nullable Cursor cursor) {

    /** A page's usual length. */
    public static final int USUAL_PAGE = 20;

    /** The longest page; whole results are exports. */
    public static final int LARGEST_PAGE = 100;

    /** Everything, the newest first. */
    public static final ListQuery ALL = new ListQuery("", Map.of(), Sort.RELEVANCE, USUAL_PAGE, null);

    public ListQuery {
        Map<Filter, List<FilterValue>> copy = new EnumMap<>(Filter.class);
        filters.forEach((filter, values) -> {
            if (!values.isEmpty()) {
                copy.put(filter, List.copyOf(values));
            }
        });
        filters = Collections.unmodifiableMap(copy);
        if (size < 1 || size > LARGEST_PAGE) {
            throw new BadQueryException("size", Fault.NOT_BETWEEN, size, 1, LARGEST_PAGE);
        }
        if (cursor != null && cursor.sort() != sort) {
            throw new BadQueryException("cursor", Fault.CURSOR_OF_OTHER_ORDER);
        }
        Clauses.of(text);
    }

    /** A request whose figures may have any value. */
    public ListQuery(
            String text, Map<Filter, List<FilterValue>> filters, Sort sort, int size, @Nullable Cursor cursor) {
        this(text, filters, Bounds.NONE, sort, size, cursor);
    }

    /** The parts of the text. */
    public List<Clause> clauses() {
        return Clauses.of(text);
    }

    /** Every filter that is used: chosen, or a field of the text. */
    public Set<Filter> usedFilters() {
        Set<Filter> used = EnumSet.noneOf(Filter.class);
        used.addAll(filters.keySet());
        clauses().forEach(clause -> addFields(clause, used));
        return used;
    }

    private static void addFields(Clause clause, Set<Filter> used) {
        switch (clause) {
            case Clause.Term term -> {}
            case Clause.Phrase phrase -> {}
            case Clause.Field field -> used.add(field.filter());
            case Clause.Value value -> used.add(Filter.INDICATOR);
            case Clause.Not not -> addFields(not.clause(), used);
            case Clause.Any any -> any.clauses().forEach(one -> addFields(one, used));
            case Clause.All all -> all.clauses().forEach(one -> addFields(one, used));
        }
    }

    /** The chosen values of {@code filter}; none when it is not used. */
    public List<FilterValue> values(Filter filter) {
        return filters.getOrDefault(filter, List.of());
    }

    /** The same query with {@code value} chosen, or without it if it was; from the first page. */
    public ListQuery toggled(Filter filter, FilterValue value) {
        Map<Filter, List<FilterValue>> changed = new EnumMap<>(Filter.class);
        changed.putAll(filters);
        changed.put(filter, Toggles.toggled(values(filter), value));
        return new ListQuery(text, changed, bounds, sort, size, null);
    }

    /** The same query for {@code value} alone, whatever values of the filter it asked for; from the first page. */
    public ListQuery narrowedTo(Filter filter, String value) {
        Map<Filter, List<FilterValue>> changed = new EnumMap<>(Filter.class);
        changed.putAll(filters);
        changed.put(filter, List.of(new FilterValue(value, false)));
        return new ListQuery(text, changed, bounds, sort, size, null);
    }

    /** The same query in another order, from the first page. */
    public ListQuery sortedBy(Sort order) {
        return new ListQuery(text, filters, bounds, order, size, null);
    }

    /** The same query from {@code start}. */
    public ListQuery from(@Nullable Cursor start) {
        return new ListQuery(text, filters, bounds, sort, size, start);
    }

    /** The same query for other words, from the first page. */
    public ListQuery withText(String words) {
        return new ListQuery(words, filters, bounds, sort, size, null);
    }

    /** The same query without {@code filter}, from the first page. */
    public ListQuery without(Filter filter) {
        Map<Filter, List<FilterValue>> others = new EnumMap<>(Filter.class);
        others.putAll(filters);
        others.remove(filter);
        return new ListQuery(text, others, bounds, sort, size, null);
    }

    /** The same text without any filter or bound. */
    public ListQuery unfiltered() {
        return new ListQuery(text, Map.of(), sort, size, null);
    }
}
