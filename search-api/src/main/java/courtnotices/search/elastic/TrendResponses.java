package courtnotices.search.elastic;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import courtnotices.search.query.TrendQuery;
import courtnotices.search.result.Addresses;
import courtnotices.search.result.Total;
import courtnotices.search.result.Trend;
import courtnotices.search.result.TrendPoint;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Elasticsearch's answer as counts over years or provinces. */
public final class TrendResponses {

    private static final int PLACES = 4;

    private TrendResponses() {}

    /** The counts that {@code response} holds, for the query that it answers. */
    public static Trend trend(SearchResponse<Void> response, TrendQuery query, List<Meaning> meanings) {
        Aggregate sought = named(response.aggregations(), "sought");
        Map<String, Long> counts = values(named(sought.filter().aggregations(), "values"));
        List<TrendPoint> points = new ArrayList<>();
        values(named(response.aggregations(), "all"))
                .forEach((value, all) ->
                        points.add(point(value, counts.getOrDefault(value, 0L), all, link(query, value))));
        Aggregate none = named(response.aggregations(), "none");
        if (none.missing().docCount() > 0) {
            long count = named(none.missing().aggregations(), "sought").filter().docCount();
            points.add(point(null, count, none.missing().docCount(), null));
        }
        return new Trend(
                query.by().parameter(),
                Total.exactly(sought.filter().docCount()),
                points,
                Understanding.of(query.issues(), meanings));
    }

    private static TrendPoint point(@Nullable String value, long count, long all, @Nullable String link) {
        BigDecimal share = BigDecimal.valueOf(count).divide(BigDecimal.valueOf(all), PLACES, RoundingMode.HALF_UP);
        return new TrendPoint(value, count, all, share, link);
    }

    /** The list of the issues counted at {@code value}: whatever years were asked for, this one alone. */
    private static String link(TrendQuery query, String value) {
        return Addresses.list(
                Addresses.ISSUES, query.issues().narrowedTo(query.by().filter(), value));
    }

    private static Map<String, Long> values(Aggregate values) {
        Map<String, Long> counts = new TreeMap<>();
        if (values.isLterms()) {
            values.lterms().buckets().array().forEach(b -> counts.put(String.valueOf(b.key()), b.docCount()));
        } else if (values.isSterms()) {
            values.sterms().buckets().array().forEach(b -> counts.put(b.key().stringValue(), b.docCount()));
        }
        return counts;
    }

    private static Aggregate named(Map<String, Aggregate> aggregates, String name) {
        return Objects.requireNonNull(aggregates.get(name), name);
    }
}
