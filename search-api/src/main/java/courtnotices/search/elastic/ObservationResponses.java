package courtnotices.search.elastic;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import courtnotices.notice.document.ObservationDocument;
import courtnotices.search.query.ListQuery;
import courtnotices.search.query.Listed;
import courtnotices.search.result.Addresses;
import courtnotices.search.result.Listing;
import courtnotices.search.result.ObservationHit;
import java.util.List;
import java.util.Objects;

/** Elasticsearch's answer as a list of figures. */
public final class ObservationResponses {

    private ObservationResponses() {}

    /** The page that {@code response} holds, for the query that it answers. */
    public static Listing<ObservationHit> list(
            SearchResponse<ObservationDocument> response, ListQuery query, List<Meaning> meanings) {
        return ListResponses.page(
                Listed.OBSERVATIONS, Addresses.OBSERVATIONS, response, query, meanings, ObservationResponses::hit);
    }

    private static ObservationHit hit(Hit<ObservationDocument> hit) {
        return ObservationHit.of(Objects.requireNonNull(hit.source(), "a hit without its document"));
    }
}
