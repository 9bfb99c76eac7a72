package courtnotices.search.elastic;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.mapping.FieldType;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.util.NamedValue;
import courtnotices.notice.document.DocumentKind;
import courtnotices.search.query.ListQuery;
import java.util.List;

/**
 * Counts for the catalogues of courts, topics and indicators, each as one request over the kinds of documents that tell them.
 *
 * <p>Courts are counted in notices, which also say how many issues they have, and in figures; the documents of both tell the court in
 * the same fields, so one query narrows both.
 */
public final class CatalogueRequests {

    /** The country has some 3,500 courts; a result that were longer says so. */
    static final int COURTS = 10_000;

    /** More than the catalogues hold. */
    private static final int CODES = 1_000;

    /** A court publishes one a year or so. */
    private static final int NOTICES_OF_A_COURT = 1_000;

    private static final Matching OF_COURTS = new Matching(Fields.OF_COURTS);
    private static final Matching OF_ISSUES = new Matching(Fields.OF_ISSUES);
    private static final Matching OF_OBSERVATIONS = new Matching(Fields.OF_OBSERVATIONS);

    private CatalogueRequests() {}

    /** The request for all courts that {@code query} asks for. */
    public static SearchRequest courts(ListQuery query, List<Meaning> meanings) {
        return SearchRequest.of(r -> r.index(DocumentKind.NOTICES.alias(), DocumentKind.OBSERVATIONS.alias())
                .size(0)
                .trackTotalHits(t -> t.enabled(false))
                .query(q -> q.bool(b -> b.must(OF_COURTS.words(meanings)).filter(OF_COURTS.filters(query, null))))
                .aggregations("notices", in(DocumentKind.NOTICES, "courts", courtsOfNotices()))
                .aggregations("figures", in(DocumentKind.OBSERVATIONS, "courts", terms("court.name", COURTS))));
    }

    /** The request for one court: its notices, and how many of its issues and figures there are of each topic and indicator. */
    public static SearchRequest court(String name) {
        return SearchRequest.of(r -> r.index(all())
                .query(q -> q.term(t -> t.field("court.name").value(name)))
                .postFilter(isA(DocumentKind.NOTICES))
                .size(NOTICES_OF_A_COURT)
                .sort(s -> s.field(f -> f.field("publishedOn")
                        .order(SortOrder.Desc)
                        .missing("_last")
                        .unmappedType(FieldType.Date)))
                .sort(s -> s.field(f -> f.field("id")))
                .source(s -> s.filter(
                        f -> f.includes("id", "sources", "title", "court", "publishedOn", "inspection", "claimed")
                                .includes("publication", "issueCount")))
                .aggregations("issues", in(DocumentKind.ISSUES, "topics", inNotices("topics")))
                .aggregations(
                        "figures", in(DocumentKind.OBSERVATIONS, "indicators", inNotices("observation.indicator"))));
    }

    /** The request for how many issues, of how many courts, there are on each topic among those that {@code query} asks for. */
    public static SearchRequest topics(ListQuery query) {
        return codes(DocumentKind.ISSUES, "topics", OF_ISSUES.filters(query, null));
    }

    /** The request for how many figures, of how many courts, there are of each indicator among those that {@code query} asks for. */
    public static SearchRequest indicators(ListQuery query) {
        return codes(DocumentKind.OBSERVATIONS, "observation.indicator", OF_OBSERVATIONS.filters(query, null));
    }

    /** The request for how often everything is used that can be suggested. */
    public static SearchRequest usage() {
        return SearchRequest.of(r -> r.index(all())
                .size(0)
                .trackTotalHits(t -> t.enabled(false))
                .aggregations(
                        "notices",
                        in(
                                DocumentKind.NOTICES,
                                "courts",
                                Aggregation.of(a -> a.terms(
                                                t -> t.field("court.name").size(COURTS))
                                        .aggregations("issues", s -> s.sum(v -> v.field("issueCount"))))))
                .aggregations("issues", in(DocumentKind.ISSUES, "topics", terms("topics", CODES)))
                .aggregations(
                        "figures", in(DocumentKind.OBSERVATIONS, "indicators", terms("observation.indicator", CODES))));
    }

    private static SearchRequest codes(DocumentKind kind, String field, List<Query> filters) {
        return SearchRequest.of(r -> r.index(kind.alias())
                .size(0)
                .trackTotalHits(t -> t.enabled(false))
                .query(q -> q.bool(b -> b.filter(filters)))
                .aggregations(
                        "codes",
                        a -> a.terms(t -> t.field(field).size(CODES))
                                .aggregations(
                                        "courts",
                                        c -> c.cardinality(
                                                v -> v.field("court.name").precisionThreshold(COURTS)))));
    }

    private static Aggregation courtsOfNotices() {
        return Aggregation.of(a -> a.terms(
                        t -> t.field("court.name").size(COURTS).order(NamedValue.of("_key", SortOrder.Asc)))
                .aggregations("level", terms("court.level", 1))
                .aggregations("province", terms("court.province", 1))
                .aggregations("city", terms("court.city", 1))
                .aggregations("issues", s -> s.sum(v -> v.field("issueCount")))
                .aggregations("first", s -> s.min(v -> v.field("publishedOn")))
                .aggregations("last", s -> s.max(v -> v.field("publishedOn"))));
    }

    /** Each code, with how many notices it is met in. */
    private static Aggregation inNotices(String field) {
        return Aggregation.of(a -> a.terms(t -> t.field(field).size(CODES))
                .aggregations(
                        "notices",
                        n -> n.cardinality(c -> c.field("notice.id").precisionThreshold(NOTICES_OF_A_COURT))));
    }

    private static Aggregation terms(String field, int size) {
        return Aggregation.of(a -> a.terms(t -> t.field(field).size(size)));
    }

    private static Aggregation in(DocumentKind kind, String name, Aggregation aggregation) {
        return Aggregation.of(a -> a.filter(isA(kind)).aggregations(name, aggregation));
    }

    /** Elasticsearch takes an alias for the index behind it. */
    private static Query isA(DocumentKind kind) {
        return Query.of(q -> q.term(t -> t.field("_index").value(FieldValue.of(kind.alias()))));
    }

    private static List<String> all() {
        return List.of(DocumentKind.NOTICES.alias(), DocumentKind.ISSUES.alias(), DocumentKind.OBSERVATIONS.alias());
    }
}
