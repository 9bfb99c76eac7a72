package courtnotices.indexer.reading.gold;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a person marked in a notice.
 *
 * @param notice of the whole notice; a key that is absent is not asked for, one that is null is asked to be missing
 * @param documents its own rules, plans and documents
 */
record GoldNotice(
        JsonNode notice, List<GoldIssue> issues, List<GoldObservation> observations, List<GoldDocument> documents) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    static GoldNotice of(byte[] json) {
        return JSON.readValue(json, GoldNotice.class);
    }

    /** An issue; {@code measureCount} counts 一是…二是… at the top level of its text. */
    record GoldIssue(
            int ordinal,
            String label,
            List<String> path,
            String title,
            String deadline,
            String status,
            boolean ongoing,
            int measureCount,
            Set<String> topics) {}

    /**
     * A figure.
     *
     * @param issue the ordinal of its issue, 0 outside any
     * @param period two dates with a stroke, or words that hold them
     * @param doubt whether two careful readers may differ: neither asked for nor held against the reader
     */
    record GoldObservation(
            int issue,
            String name,
            BigDecimal value,
            String unit,
            boolean approx,
            String scope,
            JsonNode period,
            GoldChange change,
            GoldRank rank,
            String quote,
            boolean doubt) {

        /** Whether it is told by its change or its rank and not by a level. */
        boolean withoutLevel() {
            return value == null || "位".equals(unit);
        }

        @Override
        public String toString() {
            return "#" + issue + " " + name + " " + value + unit + " «" + quote + "»";
        }
    }

    /** Which way a figure went, and how far. */
    record GoldChange(String direction, BigDecimal value) {}

    /** A place in an order. */
    record GoldRank(Integer place) {}

    /** A document that the court made. */
    record GoldDocument(String title, String action) {}
}
