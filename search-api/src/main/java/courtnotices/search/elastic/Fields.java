package courtnotices.search.elastic;

import courtnotices.search.query.Filter;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a query looks at in a kind of document, and what each place weighs.
 *
 * <p>A title is chosen by its author to say what an issue is about, a heading above it says it of several issues, a court's name is said of all
 * of its issues.
 *
 * @param inspection where the inspection stands: within its notice in an issue, at the top in a notice
 * @param indicators where the codes of indicators stand; notices have none
 * @param values where a value and its indicator stand together
 * @param content fields of single characters with positions, one of which, or the court, must hold what is sought
 * @param words fields of HanLP's words, which only rank: a document that says a word often is about it
 */
record Fields(
        String alias,
        String inspection,
        String publishedOn,
        String noticeId,
        String indicators,
        Values values,
        List<Weighted> content,
        List<String> words) {

    /** A field and its weight. */
    record Weighted(String field, float weight) {}

    /** @param nested the object of which one must have both, or null where a document is one */
    record Values(@Nullable String nested, String indicator, String value) {}

    private static final List<Weighted> COURT = List.of(
            new Weighted("court.name.text", 0.5f),
            new Weighted("court.city.text", 0.3f),
            new Weighted("court.province.text", 0.3f));

    private static final Values OF_AN_ISSUE = new Values("values", "values.indicator", "values.value");
    private static final Values OF_A_FIGURE = new Values(null, "observation.indicator", "observation.value");

    static final Fields OF_ISSUES = new Fields(
            "issues",
            "notice.inspection.",
            "notice.publishedOn",
            "notice.id",
            "indicators",
            OF_AN_ISSUE,
            List.of(new Weighted("title", 2f), new Weighted("path", 1.5f), new Weighted("text", 1f)),
            List.of("titleWords", "words"));

    static final Fields OF_OBSERVATIONS = new Fields(
            "observations",
            "notice.inspection.",
            "notice.publishedOn",
            "notice.id",
            "observation.indicator",
            OF_A_FIGURE,
            List.of(
                    new Weighted("observation.name.text", 4f),
                    new Weighted("issue.title", 1.5f),
                    new Weighted("observation.quote.text", 1f)),
            List.of());

    static final Fields OF_NOTICES = new Fields(
            "notices",
            "inspection.",
            "publishedOn",
            "id",
            "indicators",
            OF_AN_ISSUE,
            List.of(new Weighted("title", 4f), new Weighted("text", 1f)),
            List.of());

    /** Of a court in documents of any kind, which all tell it in the same fields. */
    static final Fields OF_COURTS =
            new Fields("notices", "inspection.", "publishedOn", "id", "indicators", OF_AN_ISSUE, List.of(), List.of());

    /** All fields one of which must hold what is sought. */
    List<Weighted> phrases() {
        return Stream.concat(content.stream(), COURT.stream()).toList();
    }

    String of(Filter filter) {
        return switch (filter) {
            case COURT -> "court.name";
            case PROVINCE -> "court.province";
            case CITY -> "court.city";
            case LEVEL -> "court.level";
            case KIND -> inspection + "kind";
            case AUTHORITY -> inspection + "authority";
            case YEAR -> "year";
            case TOPIC -> "topics";
            case DEADLINE -> "deadline";
            case STATUS -> "status";
            case INDICATOR -> indicators;
            case UNIT -> "observation.unit";
            case SCOPE -> "observation.scope";
            case NOTICE -> noticeId;
        };
    }
}
