package courtnotices.search.elastic;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import courtnotices.search.query.Cursor;
import courtnotices.search.query.ListQuery;
import courtnotices.search.result.Addresses;
import courtnotices.search.result.Coverage;
import courtnotices.search.result.Links;
import courtnotices.search.result.Listing;
import courtnotices.search.result.NoticeHit;
import courtnotices.search.result.Total;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Elasticsearch's answer as a list of notices. */
public final class NoticeResponses {

    private NoticeResponses() {}

    /** The page that {@code response} holds, for the query that it answers. */
    public static Listing<NoticeHit> list(
            SearchResponse<NoticeSource> response, ListQuery query, List<Meaning> meanings) {
        List<Hit<NoticeSource>> hits = response.hits().hits();
        boolean more = hits.size() > query.size();
        List<Hit<NoticeSource>> page = more ? hits.subList(0, query.size()) : hits;
        Cursor next = more ? Orders.cursor(query.sort(), page.getLast().sort()) : null;
        return new Listing<>(
                Total.exactly(total(response)),
                page.stream().map(NoticeResponses::hit).toList(),
                List.of(),
                next == null ? null : Addresses.list(Addresses.NOTICES, query.from(next)),
                Understanding.of(query, meanings));
    }

    /** How much the index holds, as {@code response} says. */
    public static Coverage coverage(SearchResponse<Void> response) {
        Map<String, Aggregate> counts = response.aggregations();
        return new Coverage(
                Objects.requireNonNull(counts.get("courts")).cardinality().value(),
                total(response),
                Math.round(Objects.requireNonNullElse(
                        Objects.requireNonNull(counts.get("issues")).sum().value(), 0.0)));
    }

    private static long total(SearchResponse<?> response) {
        var total = response.hits().total();
        return total == null ? 0 : total.value();
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
                new Links(
                        Addresses.one(Addresses.NOTICES, notice.id()),
                        null,
                        notice.sources().getFirst().uri()));
    }
}
