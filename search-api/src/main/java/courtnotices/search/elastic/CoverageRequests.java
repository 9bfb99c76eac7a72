package courtnotices.search.elastic;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.util.NamedValue;
import courtnotices.notice.document.DocumentKind;
import java.util.List;
import java.util.Map;

/** What was published where, by which courts and when, as one request over the notices. */
public final class CoverageRequests {

    /** More than there are provinces, levels, or years in which courts had pages. */
    private static final int VALUES = 100;

    /** Exact up to so many courts; there are some 3,500 in the country. */
    private static final int COURTS = 5_000;

    private static final Map<String, Aggregation> COUNTS = Map.of(
            "courts",
            Aggregation.of(a -> a.cardinality(c -> c.field("court.name").precisionThreshold(COURTS))),
            "issues",
            Aggregation.of(a -> a.sum(s -> s.field("issueCount"))),
            "last",
            Aggregation.of(a -> a.max(m -> m.field("publishedOn"))));

    private static final List<NamedValue<SortOrder>> MOST =
            List.of(NamedValue.of("_count", SortOrder.Desc), NamedValue.of("_key", SortOrder.Asc));

    private static final List<NamedValue<SortOrder>> LATEST = List.of(NamedValue.of("_key", SortOrder.Desc));

    private CoverageRequests() {}

    /** The request; each column of counts stands beside that of the notices which do not tell. */
    public static SearchRequest all() {
        return SearchRequest.of(r -> r.index(DocumentKind.NOTICES.alias())
                .size(0)
                .trackTotalHits(t -> t.enabled(false))
                .aggregations(
                        "all", a -> a.filter(Query.of(q -> q.matchAll(m -> m))).aggregations(COUNTS))
                .aggregations("provinces", by("court.province", MOST))
                .aggregations("noProvince", without("court.province"))
                .aggregations("levels", by("court.level", MOST))
                .aggregations("noLevel", without("court.level"))
                .aggregations("years", by("year", LATEST))
                .aggregations("noYear", without("year")));
    }

    private static Aggregation by(String field, List<NamedValue<SortOrder>> order) {
        return Aggregation.of(
                a -> a.terms(t -> t.field(field).size(VALUES).order(order)).aggregations(COUNTS));
    }

    private static Aggregation without(String field) {
        return Aggregation.of(a -> a.missing(m -> m.field(field)).aggregations(COUNTS));
    }
}
