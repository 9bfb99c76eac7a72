package courtnotices.portal.page;

import courtnotices.portal.link.PageLinks;
import courtnotices.search.query.Filter;
import courtnotices.search.query.FilterValue;
import courtnotices.search.query.ListQuery;
import courtnotices.search.query.Listed;
import courtnotices.search.query.Sort;
import courtnotices.search.result.Facet;
import courtnotices.search.result.IssueHit;
import courtnotices.search.result.Listing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The result page.
 *
 * @param hidden the filters as fields of the search form, so that new words keep them
 * @param first whether it is the first page; facets come with that one only
 * @param next the next page, or null on the last
 */
public record IssuesView(
        String q,
        long total,
        List<HitView> hits,
        List<FacetView> facets,
        List<Chip> chips,
        List<Field> hidden,
        List<Order> orders,
        boolean first,
        @Nullable String next,
        String start,
        String unfiltered,
        String api) {

    /** A chosen filter, with the link that takes it back. */
    public record Chip(String filter, String word, boolean excluded, String remove) {}

    /** A hidden field. */
    public record Field(String name, String value) {}

    /** An order; {@code name} is the key of its words among the messages. */
    public record Order(String name, boolean chosen, String address) {}

    /** The page for {@code query} and its answer; {@code next} is where the following page starts. */
    public static IssuesView of(ListQuery query, Listing<IssueHit> listing) {
        return new IssuesView(
                query.text(),
                listing.total().value(),
                listing.items().stream().map(HitView::of).toList(),
                facets(query, listing.facets()),
                chips(query),
                hidden(query),
                orders(query),
                query.cursor() == null,
                next(listing),
                PageLinks.issues(query.from(null)),
                PageLinks.issues(query.unfiltered()),
                PageLinks.api(query));
    }

    private static @Nullable String next(Listing<IssueHit> listing) {
        String api = listing.next();
        return api == null ? null : "/issues" + api.substring(api.indexOf('?'));
    }

    private static List<FacetView> facets(ListQuery query, List<Facet> facets) {
        return facets.stream()
                .filter(facet -> !facet.values().isEmpty())
                .map(facet -> FacetView.of(facet, Objects.requireNonNull(Filter.named(facet.name())), query))
                .toList();
    }

    private static List<Chip> chips(ListQuery query) {
        List<Chip> chips = new ArrayList<>();
        query.filters().forEach((filter, values) -> {
            for (FilterValue value : values) {
                chips.add(new Chip(
                        filter.parameter(), value.value(), value.excluded(), PageLinks.toggle(query, filter, value)));
            }
        });
        return chips;
    }

    private static List<Field> hidden(ListQuery query) {
        List<Field> fields = new ArrayList<>();
        query.filters()
                .forEach((filter, values) -> values.forEach(value ->
                        fields.add(new Field(filter.parameter() + (value.excluded() ? "!" : ""), value.value()))));
        if (query.sort() != Sort.RELEVANCE) {
            fields.add(new Field("sort", query.sort().parameter()));
        }
        return fields;
    }

    private static List<Order> orders(ListQuery query) {
        return Listed.ISSUES.sorts().stream()
                .map(sort -> new Order(
                        sort.name().toLowerCase(Locale.ROOT), sort == query.sort(), PageLinks.sorted(query, sort)))
                .toList();
    }
}
