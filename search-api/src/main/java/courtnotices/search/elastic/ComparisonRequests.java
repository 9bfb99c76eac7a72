package courtnotices.search.elastic;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeAggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeAggregationSource;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.util.NamedValue;
import courtnotices.notice.catalogue.Indicators;
import courtnotices.search.query.CourtsQuery;
import courtnotices.search.query.Filter;
import courtnotices.search.query.IndicatorQuery;
import courtnotices.search.query.ListQuery;
import courtnotices.search.query.MeasureQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Comparisons as requests to Elasticsearch. Those of whole results have no index: they are read over a point in time. */
public final class ComparisonRequests {

    /** Documents of a page: of issues with their measures some 2 MB. */
    private static final int PAGE = 1_000;

    /** Courts of a page; there are some 3,500 in the country. */
    private static final int COURTS = 1_000;

    /** More than there are topics. */
    private static final int TOPICS = 200;

    private ComparisonRequests() {}

    /** The request for all figures of the indicator, and for those of none whose name holds one of its names: 涉企案件执行到位率. */
    public static SearchRequest figures(IndicatorQuery query) {
        String indicator = Fields.OF_OBSERVATIONS.of(Filter.INDICATOR);
        Query near = Query.of(q -> q.bool(b -> b.mustNot(n -> n.exists(e -> e.field(indicator)))
                .should(Indicators.namesOf(query.indicator()).stream()
                        .map(ComparisonRequests::named)
                        .toList())
                .minimumShouldMatch("1")));
        return whole(
                and(
                        new Matching(Fields.OF_OBSERVATIONS).filters(query.notices(), null),
                        Query.of(q -> q.bool(
                                b -> b.should(term(indicator, query.indicator().code()), near)))),
                List.of(by("id")),
                List.of());
    }

    private static Query named(String name) {
        return Query.of(q -> q.matchPhrase(p -> p.field("observation.name.text").query(name)));
    }

    /** The request for all figures of these courts. */
    public static SearchRequest figures(CourtsQuery query) {
        return whole(new Matching(Fields.OF_OBSERVATIONS).filters(query.notices(), null), List.of(by("id")), List.of());
    }

    /** The request for all issues on the topic. */
    public static SearchRequest measures(MeasureQuery query) {
        return measures(onTopic(query));
    }

    /** The request for the issues of these courts on the topic. */
    public static SearchRequest measures(MeasureQuery query, Collection<String> courts) {
        List<FieldValue> names = courts.stream().map(FieldValue::of).toList();
        return measures(and(
                onTopic(query), Query.of(q -> q.terms(t -> t.field("court.name").terms(v -> v.value(names))))));
    }

    private static SearchRequest measures(List<Query> filters) {
        return whole(
                filters,
                List.of(by("court.name"), newest(Fields.OF_ISSUES), by(Fields.OF_ISSUES.noticeId()), by("ordinal")),
                MeasuresSource.FIELDS);
    }

    /** The request for all notices of these courts, the newest first. */
    public static SearchRequest claims(CourtsQuery query) {
        return whole(
                new Matching(Fields.OF_NOTICES).filters(query.notices(), null),
                List.of(newest(Fields.OF_NOTICES), by("id")),
                ClaimSource.FIELDS);
    }

    /** The request for the courts that have notices. */
    public static SearchRequest courts(ListQuery notices, CourtPage page) {
        return courts(Fields.OF_NOTICES, new Matching(Fields.OF_NOTICES).filters(notices, null), page);
    }

    /** The request for the courts that have issues on the topic, with how many. */
    public static SearchRequest courts(MeasureQuery query, CourtPage page) {
        return courts(Fields.OF_ISSUES, onTopic(query), page);
    }

    /** The request for how many issues each of the courts has on each topic. */
    public static SearchRequest topics(CourtsQuery query) {
        List<Query> filters = new Matching(Fields.OF_ISSUES).filters(query.notices(), null);
        return SearchRequest.of(r -> r.index(Fields.OF_ISSUES.alias())
                .size(0)
                .query(q -> q.bool(b -> b.filter(filters)))
                .aggregations(
                        "courts",
                        a -> a.terms(t -> t.field("court.name").size(CourtsQuery.MOST))
                                .aggregations(
                                        "topics",
                                        t -> t.terms(v -> v.field("topics").size(TOPICS)))));
    }

    private static SearchRequest courts(Fields fields, List<Query> filters, CourtPage page) {
        return SearchRequest.of(r -> r.index(fields.alias())
                .size(0)
                .query(q -> q.bool(b -> b.filter(filters)))
                .aggregations("courts", a -> a.composite(courts(page))));
    }

    private static CompositeAggregation courts(CourtPage page) {
        CompositeAggregation.Builder courts = new CompositeAggregation.Builder()
                .size(COURTS)
                .sources(source("name"), source("level"), source("province"), source("city"));
        return page.after().isEmpty()
                ? courts.build()
                : courts.after(page.after()).build();
    }

    private static NamedValue<CompositeAggregationSource> source(String member) {
        return NamedValue.of(
                member,
                CompositeAggregationSource.of(
                        s -> s.terms(t -> t.field("court." + member).missingBucket(true))));
    }

    private static SearchRequest whole(List<Query> filters, List<SortOptions> order, List<String> fields) {
        return SearchRequest.of(r -> r.size(PAGE)
                .query(q -> q.bool(b -> b.filter(filters)))
                .sort(order)
                .source(s -> s.filter(f -> f.includes(fields))));
    }

    private static List<Query> onTopic(MeasureQuery query) {
        return and(
                new Matching(Fields.OF_ISSUES).filters(query.issues(), null),
                term("topics", query.topic().code()));
    }

    private static Query term(String field, String value) {
        return Query.of(q -> q.term(t -> t.field(field).value(value)));
    }

    private static List<Query> and(List<Query> filters, Query one) {
        List<Query> all = new ArrayList<>(filters);
        all.add(one);
        return all;
    }

    private static SortOptions newest(Fields fields) {
        return SortOptions.of(s ->
                s.field(f -> f.field(fields.publishedOn()).order(SortOrder.Desc).missing("_last")));
    }

    private static SortOptions by(String field) {
        return SortOptions.of(s -> s.field(f -> f.field(field).order(SortOrder.Asc)));
    }
}
