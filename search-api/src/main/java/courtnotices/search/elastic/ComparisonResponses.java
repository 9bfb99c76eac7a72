package courtnotices.search.elastic;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeAggregate;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeBucket;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import courtnotices.notice.Court;
import courtnotices.notice.CourtLevel;
import courtnotices.notice.Term;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Elasticsearch's answers as what comparisons are made of. */
public final class ComparisonResponses {

    private ComparisonResponses() {}

    /** The page of courts that {@code response} holds; documents without a court are of none. */
    public static CourtCounts courts(SearchResponse<Void> response) {
        CompositeAggregate courts =
                Objects.requireNonNull(response.aggregations().get("courts")).composite();
        List<CourtCount> counts = courts.buckets().array().stream()
                .filter(bucket -> text(bucket, "name") != null)
                .map(ComparisonResponses::count)
                .toList();
        return new CourtCounts(counts, courts.afterKey().isEmpty() ? null : new CourtPage(courts.afterKey()));
    }

    /** How many issues each court has on each topic: by the court's name, by the topic's code. */
    public static Map<String, Map<String, Long>> topics(SearchResponse<Void> response) {
        return Objects.requireNonNull(response.aggregations().get("courts")).sterms().buckets().array().stream()
                .collect(Collectors.toMap(
                        court -> court.key().stringValue(),
                        court ->
                                Objects.requireNonNull(court.aggregations().get("topics"))
                                        .sterms()
                                        .buckets()
                                        .array()
                                        .stream()
                                        .collect(Collectors.toMap(
                                                topic -> topic.key().stringValue(), StringTermsBucket::docCount))));
    }

    private static CourtCount count(CompositeBucket bucket) {
        CourtLevel level = Term.find(CourtLevel.class, required(bucket, "level"));
        return new CourtCount(
                new Court(
                        required(bucket, "name"),
                        Objects.requireNonNull(level, "a court's level is one of the list"),
                        text(bucket, "province"),
                        text(bucket, "city")),
                bucket.docCount());
    }

    private static String required(CompositeBucket bucket, String member) {
        return Objects.requireNonNull(text(bucket, member), member);
    }

    private static @Nullable String text(CompositeBucket bucket, String member) {
        FieldValue value = bucket.key().get(member);
        return value == null || value.isNull() ? null : value.stringValue();
    }
}
