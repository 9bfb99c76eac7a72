package courtnotices.search.elastic;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import courtnotices.search.query.Cursor;
import courtnotices.search.query.ListQuery;
import courtnotices.search.query.Listed;
import courtnotices.search.query.Sort;
import courtnotices.search.result.Addresses;
import courtnotices.search.result.Listing;
import courtnotices.search.result.Total;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** What the answers of all lists have in common. */
final class ListResponses {

    private ListResponses() {}

    /** The page that {@code response} holds of the list at {@code address}. */
    static <S, T> Listing<T> page(
            Listed listed,
            String address,
            SearchResponse<S> response,
            ListQuery query,
            List<Meaning> meanings,
            Function<Hit<S>, T> item) {
        List<Hit<S>> hits = response.hits().hits();
        boolean more = hits.size() > query.size();
        List<Hit<S>> page = more ? hits.subList(0, query.size()) : hits;
        long total = total(response, query);
        Cursor next = more
                ? next(
                        query,
                        meanings,
                        Orders.cursor(query.sort(), page.getLast().sort(), total),
                        response)
                : null;
        return new Listing<>(
                Total.exactly(total),
                page.stream().map(item).toList(),
                Facets.of(listed, address, response.aggregations(), query),
                next == null ? null : Addresses.list(address, query.from(next)),
                Understanding.of(query, meanings));
    }

    private static Cursor next(ListQuery query, List<Meaning> meanings, Cursor after, SearchResponse<?> response) {
        if (query.sort() != Sort.RELEVANCE || meanings.isEmpty()) {
            return after;
        }
        Cursor before = query.cursor();
        List<String> first = before == null || before.first().isEmpty()
                ? response.hits().hits().stream()
                        .limit(query.size())
                        .map(hit -> Objects.requireNonNull(hit.id()))
                        .toList()
                : before.first();
        return after.at(response.pitId(), first);
    }

    /** Counted with the first page. */
    private static long total(SearchResponse<?> response, ListQuery query) {
        Cursor cursor = query.cursor();
        if (cursor != null) {
            return cursor.total();
        }
        var total = response.hits().total();
        return total == null ? 0 : total.value();
    }
}
