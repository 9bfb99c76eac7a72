package courtnotices.search.elastic;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import courtnotices.search.query.ListQuery;
import courtnotices.search.query.Listed;
import java.util.List;

/** A list of figures as a request to Elasticsearch: hits and facets in one. */
public final class ObservationRequests {

    /** Figures of a notice in the order of its text; two may share their words (共办理46件57人). */
    static final ListRequests LIST = new ListRequests(
            Listed.OBSERVATIONS,
            Fields.OF_OBSERVATIONS,
            new Orders(Fields.OF_OBSERVATIONS, "observation.quote.start", "id"));

    private ObservationRequests() {}

    /** The request for a page of figures; one entry more than a page tells whether another follows. */
    public static SearchRequest list(ListQuery query, List<Meaning> meanings) {
        return LIST.page(query, meanings).build();
    }

    /** The request for why {@code query} finds nothing. */
    public static SearchRequest explanation(ListQuery query, List<Meaning> meanings) {
        return ExplanationRequests.of(LIST.matching(), query, meanings);
    }
}
