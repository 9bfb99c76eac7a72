package courtnotices.portal.page;

import courtnotices.portal.link.Grouping;
import courtnotices.portal.link.IssuesState;
import courtnotices.portal.link.PageLinks;
import courtnotices.portal.link.PageState;
import courtnotices.search.query.Filter;
import courtnotices.search.query.FilterValue;
import courtnotices.search.query.ListQuery;
import courtnotices.search.query.Listed;
import courtnotices.search.query.Sort;
import courtnotices.search.result.Addresses;
import courtnotices.search.result.Coverage;
import courtnotices.search.result.Explanation;
import courtnotices.search.result.Facet;
import courtnotices.search.result.IssueHit;
import courtnotices.search.result.Listing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The result page.
 *
 * @param coverage what was searched
 * @param groups of hits; one alone when they are not grouped
 * @param hidden the filters as fields of the search form, so that new words keep them
 * @param why nothing was found; empty where something was
 * @param first whether it is the first page; facets come with that one only
 * @param next the next page, or null on the last
 * @param regrouped the same page, grouped when {@code grouped} is not true
 * @param feed the same search as a feed
 */
public record IssuesView(
        String q,
        long total,
        Coverage coverage,
        boolean grouped,
        String regrouped,
        List<List<HitView>> groups,
        List<FacetView> facets,
        List<Chip> chips,
        List<Field> hidden,
        List<Order> orders,
        List<Why> why,
        boolean first,
        @Nullable String next,
        String start,
        String unfiltered,
        String feed,
        List<ExportLink> exports) {

    /** A chosen filter, with the link that takes it back. */
    public record Chip(String filter, String word, boolean excluded, String remove) {}

    /** A hidden field. */
    public record Field(String name, String value) {}

    /** An order; {@code name} is the key of its words among the messages. */
    public record Order(String name, boolean chosen, String address) {}

    /**
     * A part of the query that leaves nothing over.
     *
     * @param clause of the text; null of a filter
     * @param filter whose name ends the key of its words among the messages; null of a clause
     * @param alone how many issues there are for the clause alone
     * @param without how many there are without it
     * @param address of the page of the clause alone, or without the filter
     */
    public record Why(
            @Nullable String clause,
            @Nullable String filter,
            List<String> aliases,
            long alone,
            long without,
            String address) {}

    /** The page for {@code state} and the answer to its query. */
    public static IssuesView of(IssuesState state, Listing<IssueHit> listing, Coverage coverage) {
        ListQuery query = state.query();
        String list = PageLinks.issues(query.from(null));
        return new IssuesView(
                query.text(),
                listing.total().value(),
                coverage,
                state.grouping() == Grouping.NOTICE,
                state.regrouped(),
                groups(state, listing.items()),
                facets(state, listing.facets()),
                chips(state),
                hidden(state),
                orders(state, Listed.ISSUES),
                listing.explanation() == null ? List.of() : why(state, listing.explanation()),
                query.cursor() == null,
                next(state, listing),
                state.address(query.from(null)),
                state.address(query.unfiltered()),
                Addresses.list(Addresses.FEED, query.from(null).sortedBy(Sort.RELEVANCE)),
                ExportLink.of(list));
    }

    private static List<List<HitView>> groups(IssuesState state, List<IssueHit> hits) {
        Map<String, List<HitView>> groups = new LinkedHashMap<>();
        for (IssueHit hit : hits) {
            String group = state.grouping() == Grouping.NONE ? "" : hit.notice().id();
            groups.computeIfAbsent(group, id -> new ArrayList<>()).add(HitView.of(hit, state));
        }
        return List.copyOf(groups.values());
    }

    static @Nullable String next(PageState state, Listing<?> listing) {
        String api = listing.next();
        return api == null ? null : state.address(api.substring(api.indexOf('?') + 1));
    }

    static List<FacetView> facets(PageState state, List<Facet> facets) {
        return facets.stream()
                .filter(facet -> !facet.values().isEmpty())
                .map(facet -> FacetView.of(facet, Objects.requireNonNull(Filter.named(facet.name())), state))
                .toList();
    }

    static List<Chip> chips(PageState state) {
        List<Chip> chips = new ArrayList<>();
        state.query().filters().forEach((filter, values) -> {
            for (FilterValue value : values) {
                chips.add(new Chip(
                        filter.parameter(),
                        value.value(),
                        value.excluded(),
                        state.address(state.query().toggled(filter, value))));
            }
        });
        return chips;
    }

    private static List<Field> hidden(IssuesState state) {
        List<Field> fields = kept(state);
        if (state.grouping() == Grouping.NOTICE) {
            fields.add(new Field("group", "notice"));
        }
        return fields;
    }

    /** What new words keep. */
    static List<Field> kept(PageState state) {
        ListQuery query = state.query();
        List<Field> fields = new ArrayList<>();
        query.filters()
                .forEach((filter, values) -> values.forEach(value ->
                        fields.add(new Field(filter.parameter() + (value.excluded() ? "!" : ""), value.value()))));
        if (query.sort() != Sort.RELEVANCE) {
            fields.add(new Field("sort", query.sort().parameter()));
        }
        return fields;
    }

    static List<Order> orders(PageState state, Listed listed) {
        return listed.sorts().stream()
                .map(sort -> new Order(
                        sort.name().toLowerCase(Locale.ROOT),
                        sort == state.query().sort(),
                        state.address(state.query().sortedBy(sort))))
                .toList();
    }

    private static List<Why> why(IssuesState state, Explanation explanation) {
        ListQuery query = state.query();
        List<Why> why = new ArrayList<>();
        explanation
                .clauses()
                .forEach(clause -> why.add(new Why(
                        clause.text(),
                        null,
                        clause.aliases(),
                        clause.alone(),
                        clause.without(),
                        state.address(query.unfiltered().withText(clause.text())))));
        explanation.filters().forEach(filter -> why.add(of(filter, state)));
        return why;
    }

    private static Why of(Explanation.FilterCount filter, IssuesState state) {
        Filter named = Filter.named(filter.name());
        ListQuery query = state.query();
        return new Why(
                null,
                filter.name(),
                List.of(),
                0,
                filter.without(),
                state.address(named == null ? query.unfiltered() : query.without(named)));
    }
}
