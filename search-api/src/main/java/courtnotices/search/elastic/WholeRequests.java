package courtnotices.search.elastic;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import courtnotices.notice.document.DocumentKind;
import courtnotices.search.query.ListQuery;
import courtnotices.search.query.Sort;
import java.util.ArrayList;
import java.util.List;

/**
 * A whole result as a request to Elasticsearch, for {@link Elastic#everything}: documents as they were written, nothing scored, counted or marked.
 *
 * <p>In the order of the index unless one is asked for: to sort 300,000 issues again for each page takes longer than to read them (decision 14), and who
 * takes all of a result needs no best first.
 */
public final class WholeRequests {

    /** Some 3 MB of issues; smaller pages read fewer documents a second, larger ones no more (decision 14). */
    private static final int ISSUES = 1_000;

    /** Some 2 MB of figures. */
    private static final int OBSERVATIONS = 2_000;

    /** Some 3 MB of notices with their texts; of the longest there may be, 20 MiB each, as many as an answer may hold. */
    private static final int NOTICES = 50;

    private WholeRequests() {}

    /** The request for all that the query matches; its page's size and cursor do not matter. */
    public static SearchRequest of(DocumentKind kind, ListQuery query, List<Meaning> meanings) {
        return switch (kind) {
            case ISSUES -> request(query, meanings, IssueRequests.LIST.matching(), IssueRequests.LIST.orders(), ISSUES);
            case OBSERVATIONS ->
                request(
                        query,
                        meanings,
                        ObservationRequests.LIST.matching(),
                        ObservationRequests.LIST.orders(),
                        OBSERVATIONS);
            case NOTICES ->
                request(query, meanings, NoticeRequests.LIST.matching(), NoticeRequests.LIST.orders(), NOTICES);
            case REVISIONS -> throw new IllegalArgumentException("earlier revisions are listed by notice only");
        };
    }

    private static SearchRequest request(
            ListQuery query, List<Meaning> meanings, Matching matching, Orders orders, int size) {
        List<Query> narrowed = new ArrayList<>(matching.filters(query, null));
        if (!meanings.isEmpty()) {
            narrowed.add(matching.words(meanings));
        }
        return SearchRequest.of(r -> r.query(q -> q.bool(b -> b.filter(narrowed)))
                .sort(query.sort() == Sort.RELEVANCE ? List.of(asWritten()) : orders.of(query.sort()))
                .size(size));
    }

    private static SortOptions asWritten() {
        return SortOptions.of(o -> o.field(f -> f.field("_shard_doc").order(SortOrder.Asc)));
    }
}
