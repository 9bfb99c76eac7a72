package courtnotices.search.elastic;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import courtnotices.search.result.SourceCoverage;
import courtnotices.search.result.SourceCoverage.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Elasticsearch's counts as coverage. */
public final class CoverageResponses {

    private CoverageResponses() {}

    /** What {@code response} counts. */
    public static SourceCoverage of(SearchResponse<Void> response) {
        Map<String, Aggregate> counts = response.aggregations();
        var all = named(counts, "all").filter();
        return new SourceCoverage(
                row(null, all.docCount(), all.aggregations()),
                rows(counts, "provinces", "noProvince"),
                rows(counts, "levels", "noLevel"),
                rows(counts, "years", "noYear"));
    }

    /** An index without a year has no type of years, and answers with unmapped terms: none. */
    private static List<Row> rows(Map<String, Aggregate> counts, String values, String none) {
        List<Row> rows = new ArrayList<>();
        Aggregate told = named(counts, values);
        if (told.isLterms()) {
            told.lterms()
                    .buckets()
                    .array()
                    .forEach(b -> rows.add(row(String.valueOf(b.key()), b.docCount(), b.aggregations())));
        } else if (told.isSterms()) {
            told.sterms()
                    .buckets()
                    .array()
                    .forEach(b -> rows.add(row(b.key().stringValue(), b.docCount(), b.aggregations())));
        }
        var untold = named(counts, none).missing();
        if (untold.docCount() > 0) {
            rows.add(row(null, untold.docCount(), untold.aggregations()));
        }
        return rows;
    }

    private static Row row(@Nullable String name, long notices, Map<String, Aggregate> counts) {
        return new Row(
                name,
                named(counts, "courts").cardinality().value(),
                notices,
                Math.round(
                        Objects.requireNonNullElse(named(counts, "issues").sum().value(), 0.0)),
                date(named(counts, "last").max().value()));
    }

    /** Of no documents with a date the greatest is infinite, or null. */
    private static @Nullable LocalDate date(@Nullable Double milliseconds) {
        return milliseconds == null || !Double.isFinite(milliseconds)
                ? null
                : LocalDate.ofInstant(Instant.ofEpochMilli(milliseconds.longValue()), ZoneOffset.UTC);
    }

    private static Aggregate named(Map<String, Aggregate> aggregates, String name) {
        return Objects.requireNonNull(aggregates.get(name), name);
    }
}
