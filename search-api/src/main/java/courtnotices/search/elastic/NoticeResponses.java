package courtnotices.search.elastic;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import courtnotices.search.query.ListQuery;
import courtnotices.search.query.Listed;
import courtnotices.search.result.Addresses;
import courtnotices.search.result.Coverage;
import courtnotices.search.result.Links;
import courtnotices.search.result.Listing;
import courtnotices.search.result.NoticeHit;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Elasticsearch's answer as a list of notices. */
public final class NoticeResponses {

    private NoticeResponses() {}

    /** The page that {@code response} holds, for the query that it answers. */
    public static Listing<NoticeHit> list(
            SearchResponse<NoticeSource> response, ListQuery query, List<Meaning> meanings) {
        return ListResponses.page(Listed.NOTICES, Addresses.NOTICES, response, query, meanings, NoticeResponses::hit);
    }

    /** How much the index holds, as {@code response} says. */
    public static Coverage coverage(SearchResponse<Void> response) {
        Map<String, Aggregate> counts = response.aggregations();
        return new Coverage(
                Objects.requireNonNull(counts.get("courts")).cardinality().value(),
                response.hits().total() == null ? 0 : response.hits().total().value(),
                Math.round(Objects.requireNonNullElse(
                        Objects.requireNonNull(counts.get("issues")).sum().value(), 0.0)));
    }

    private static NoticeHit hit(Hit<NoticeSource> hit) {
        NoticeSource notice = Objects.requireNonNull(hit.source(), "a hit without its document");
        return new NoticeHit(
                notice.id(),
                notice.title(),
                notice.court(),
                notice.publishedOn(),
                notice.inspection(),
                notice.issueCount(),
                notice.publication().withdrawnAt(),
                new Links(
                        Addresses.one(Addresses.NOTICES, notice.id()),
                        null,
                        notice.sources().getFirst().uri()));
    }
}
