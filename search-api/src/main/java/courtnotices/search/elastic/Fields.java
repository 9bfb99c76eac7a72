package courtnotices.search.elastic;

import courtnotices.search.query.Filter;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a query looks at in a kind of document, and what each place weighs.
 *
 * <p>A title is chosen by its author to say what an issue is about, a heading above it says it of several issues, a court's name is said of all
 * of its issues.
 *
 * @param inspection where the inspection stands: within its notice in an issue, at the top in a notice
 * @param indicator where the code of a figure's indicator stands; notices have none
 * @param phrases fields of single characters with positions, one of which must hold what is sought
 * @param words fields of HanLP's words, which only rank: a document that says a word often is about it
 */
record Fields(
        String alias,
        String inspection,
        String publishedOn,
        String noticeId,
        String indicator,
        List<Weighted> phrases,
        List<Weighted> words) {

    /** A field and its weight. */
    record Weighted(String field, float weight) {}

    private static final List<Weighted> COURT = List.of(
            new Weighted("court.name.text", 0.5f),
            new Weighted("court.city.text", 0.3f),
            new Weighted("court.province.text", 0.3f));

    static final Fields OF_ISSUES = new Fields(
            "issues",
            "notice.inspection.",
            "notice.publishedOn",
            "notice.id",
            "indicators",
            with(new Weighted("title", 4f), new Weighted("path", 1.5f), new Weighted("text", 1f)),
            List.of(new Weighted("titleWords", 0.5f), new Weighted("words", 0.5f)));

    static final Fields OF_OBSERVATIONS = new Fields(
            "observations",
            "notice.inspection.",
            "notice.publishedOn",
            "notice.id",
            "observation.indicator",
            with(
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
            with(new Weighted("title", 4f), new Weighted("text", 1f)),
            List.of());

    private static List<Weighted> with(Weighted... own) {
        return Stream.concat(Stream.of(own), COURT.stream()).toList();
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
            case INDICATOR -> indicator;
            case UNIT -> "observation.unit";
            case SCOPE -> "observation.scope";
            case NOTICE -> noticeId;
        };
    }
}
