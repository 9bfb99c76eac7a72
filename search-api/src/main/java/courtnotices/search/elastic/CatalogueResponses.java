package courtnotices.search.elastic;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import courtnotices.notice.Court;
import courtnotices.notice.CourtLevel;
import courtnotices.notice.Term;
import courtnotices.notice.catalogue.Indicators;
import courtnotices.notice.catalogue.Topics;
import courtnotices.search.query.Filter;
import courtnotices.search.query.FilterValue;
import courtnotices.search.query.ListQuery;
import courtnotices.search.result.Addresses;
import courtnotices.search.result.CodeCount;
import courtnotices.search.result.CourtDetail;
import courtnotices.search.result.CourtHit;
import courtnotices.search.result.CourtNotice;
import courtnotices.search.result.EntryLinks;
import courtnotices.search.result.IndicatorEntry;
import courtnotices.search.result.Links;
import courtnotices.search.result.TopicEntry;
import courtnotices.search.result.Usage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Elasticsearch's counts as catalogues; what nothing has stays listed with 0. */
public final class CatalogueResponses {

    private CatalogueResponses() {}

    /** All courts that {@code response} counts, by name. */
    public static List<CourtHit> courts(SearchResponse<Void> response) {
        Map<String, Long> figures = counts(response, "figures", "courts");
        return buckets(response, "notices", "courts").stream()
                .map(bucket -> court(bucket, figures.getOrDefault(bucket.key().stringValue(), 0L)))
                .toList();
    }

    /** Whether there are courts that are not among those counted. */
    public static boolean isCutOff(SearchResponse<Void> response) {
        Long others = inner(response, "notices", "courts").sterms().sumOtherDocCount();
        return others != null && others > 0;
    }

    /** The court that {@code response} tells, or null when it has no notice. */
    public static @Nullable CourtDetail court(SearchResponse<CourtNoticeSource> response) {
        List<CourtNoticeSource> notices = response.hits().hits().stream()
                .map(Hit::source)
                .map(source -> Objects.requireNonNull(source, "a hit without its document"))
                .toList();
        if (notices.isEmpty()) {
            return null;
        }
        Court court = notices.getFirst().court();
        return new CourtDetail(
                hit(court, notices, response),
                notices.stream().map(CatalogueResponses::notice).toList(),
                codes(court, Filter.TOPIC, Addresses.ISSUES, buckets(response, "issues", "topics")),
                codes(court, Filter.INDICATOR, Addresses.OBSERVATIONS, buckets(response, "figures", "indicators")));
    }

    /** The catalogue of topics with the counts of {@code response}, in the order of the table. */
    public static List<TopicEntry> topics(SearchResponse<Void> response, ListQuery query) {
        Map<String, Count> counts = codes(response);
        return Topics.bundled().all().stream()
                .map(topic -> {
                    Count count = counts.getOrDefault(topic.code(), Count.NONE);
                    return new TopicEntry(
                            topic.code(),
                            topic.definition(),
                            topic.names(),
                            count.documents,
                            count.courts,
                            EntryLinks.ofTopic(topic.code(), query));
                })
                .toList();
    }

    /** The catalogue of indicators with the counts of {@code response}, in the order of the table. */
    public static List<IndicatorEntry> indicators(SearchResponse<Void> response, ListQuery query) {
        Map<String, Count> counts = codes(response);
        return Indicators.bundled().all().stream()
                .map(indicator -> {
                    Count count = counts.getOrDefault(indicator.code(), Count.NONE);
                    return new IndicatorEntry(
                            indicator.code(),
                            indicator.unit(),
                            indicator.better(),
                            indicator.definition(),
                            indicator.source(),
                            indicator.aliases(),
                            count.documents,
                            count.courts,
                            EntryLinks.ofIndicator(indicator.code(), query));
                })
                .toList();
    }

    /** How often everything is used that can be suggested, as {@code response} says. */
    public static Usage usage(SearchResponse<Void> response) {
        return new Usage(
                counts(response, "notices", "courts", bucket -> sum(bucket, "issues")),
                counts(response, "issues", "topics"),
                counts(response, "figures", "indicators"));
    }

    /** @param courts that the documents are of, each once */
    private record Count(long documents, long courts) {

        static final Count NONE = new Count(0, 0);
    }

    private static Map<String, Count> codes(SearchResponse<Void> response) {
        Map<String, Count> counts = new LinkedHashMap<>();
        Objects.requireNonNull(response.aggregations().get("codes"))
                .sterms()
                .buckets()
                .array()
                .forEach(bucket -> counts.put(
                        bucket.key().stringValue(),
                        new Count(
                                bucket.docCount(),
                                sub(bucket, "courts").cardinality().value())));
        return counts;
    }

    private static CourtHit court(StringTermsBucket bucket, long figures) {
        String name = bucket.key().stringValue();
        CourtLevel level = Term.find(CourtLevel.class, Objects.requireNonNull(only(bucket, "level"), name));
        return new CourtHit(
                name,
                Objects.requireNonNull(level, name),
                only(bucket, "province"),
                only(bucket, "city"),
                bucket.docCount(),
                sum(bucket, "issues"),
                figures,
                date(sub(bucket, "first").min().value()),
                date(sub(bucket, "last").max().value()),
                EntryLinks.ofCourt(name));
    }

    private static CourtHit hit(Court court, List<CourtNoticeSource> notices, SearchResponse<?> response) {
        List<LocalDate> dates = notices.stream()
                .map(CourtNoticeSource::publishedOn)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .sorted()
                .toList();
        return new CourtHit(
                court.name(),
                court.level(),
                court.province(),
                court.city(),
                notices.size(),
                outer(response, "issues").filter().docCount(),
                outer(response, "figures").filter().docCount(),
                dates.isEmpty() ? null : dates.getFirst(),
                dates.isEmpty() ? null : dates.getLast(),
                EntryLinks.ofCourt(court.name()));
    }

    private static CourtNotice notice(CourtNoticeSource notice) {
        return new CourtNotice(
                notice.id(),
                notice.title(),
                notice.publishedOn(),
                notice.publication().withdrawnOn(),
                notice.inspection(),
                notice.issueCount(),
                notice.claimed(),
                new Links(
                        Addresses.one(Addresses.NOTICES, notice.id()),
                        null,
                        notice.sources().getFirst().uri()));
    }

    private static List<CodeCount> codes(Court court, Filter filter, String list, List<StringTermsBucket> buckets) {
        ListQuery ofCourt = ListQuery.ALL.toggled(Filter.COURT, new FilterValue(court.name(), false));
        return buckets.stream()
                .map(bucket -> {
                    String code = bucket.key().stringValue();
                    return new CodeCount(
                            code,
                            bucket.docCount(),
                            sub(bucket, "notices").cardinality().value(),
                            Addresses.list(list, ofCourt.toggled(filter, new FilterValue(code, false))));
                })
                .toList();
    }

    private static Map<String, Long> counts(SearchResponse<?> response, String outer, String inner) {
        return counts(response, outer, inner, bucket -> bucket.docCount());
    }

    private static Map<String, Long> counts(
            SearchResponse<?> response, String outer, String inner, ToLongFunction<StringTermsBucket> count) {
        Map<String, Long> counts = new LinkedHashMap<>();
        buckets(response, outer, inner)
                .forEach(bucket -> counts.put(bucket.key().stringValue(), count.applyAsLong(bucket)));
        return counts;
    }

    private static List<StringTermsBucket> buckets(SearchResponse<?> response, String outer, String inner) {
        return inner(response, outer, inner).sterms().buckets().array();
    }

    private static Aggregate inner(SearchResponse<?> response, String outer, String inner) {
        return Objects.requireNonNull(
                outer(response, outer).filter().aggregations().get(inner));
    }

    private static Aggregate outer(SearchResponse<?> response, String name) {
        return Objects.requireNonNull(response.aggregations().get(name));
    }

    private static Aggregate sub(StringTermsBucket bucket, String name) {
        return Objects.requireNonNull(bucket.aggregations().get(name));
    }

    private static @Nullable String only(StringTermsBucket bucket, String name) {
        List<StringTermsBucket> values = sub(bucket, name).sterms().buckets().array();
        return values.isEmpty() ? null : values.getFirst().key().stringValue();
    }

    private static long sum(StringTermsBucket bucket, String name) {
        return Math.round(Objects.requireNonNullElse(sub(bucket, name).sum().value(), 0.0));
    }

    /** Of no documents with a date the least and the greatest are infinite, or null. */
    private static @Nullable LocalDate date(@Nullable Double milliseconds) {
        return milliseconds == null || !Double.isFinite(milliseconds)
                ? null
                : LocalDate.ofInstant(Instant.ofEpochMilli(milliseconds.longValue()), ZoneOffset.UTC);
    }
}
