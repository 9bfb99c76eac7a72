package courtnotices.search.elastic;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import courtnotices.notice.document.ObservationDocument;
import courtnotices.search.query.Cursor;
import courtnotices.search.query.ListQuery;
import courtnotices.search.query.Listed;
import courtnotices.search.result.Addresses;
import courtnotices.search.result.Listing;
import courtnotices.search.result.ObservationHit;
import courtnotices.search.result.Total;
import java.util.List;
import java.util.Objects;

/** Elasticsearch's answer as a list of figures. */
public final class ObservationResponses {

    private ObservationResponses() {}

    /** The page that {@code response} holds, for the query that it answers. */
    public static Listing<ObservationHit> list(
            SearchResponse<ObservationDocument> response, ListQuery query, List<Meaning> meanings) {
        List<Hit<ObservationDocument>> hits = response.hits().hits();
        boolean more = hits.size() > query.size();
        List<Hit<ObservationDocument>> page = more ? hits.subList(0, query.size()) : hits;
        Cursor next = more ? Orders.cursor(query.sort(), page.getLast().sort()) : null;
        return new Listing<>(
                Total.exactly(total(response)),
                page.stream().map(ObservationResponses::hit).toList(),
                Facets.of(Listed.OBSERVATIONS, Addresses.OBSERVATIONS, response.aggregations(), query),
                next == null ? null : Addresses.list(Addresses.OBSERVATIONS, query.from(next)),
                Understanding.of(query, meanings));
    }

    private static ObservationHit hit(Hit<ObservationDocument> hit) {
        return ObservationHit.of(Objects.requireNonNull(hit.source(), "a hit without its document"));
    }

    private static long total(SearchResponse<?> response) {
        var total = response.hits().total();
        return total == null ? 0 : total.value();
    }
}
