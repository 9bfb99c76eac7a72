package courtnotices.portal.page;

import courtnotices.notice.Term;
import courtnotices.portal.link.PageLinks;
import courtnotices.search.query.MeasureQuery;
import courtnotices.search.result.ClosestMeasure;
import courtnotices.search.result.ComparedMeasure;
import courtnotices.search.result.Facet;
import courtnotices.search.result.MeasureColumn;
import courtnotices.search.result.MeasureComparison;
import courtnotices.search.result.MeasuresOfIssue;
import courtnotices.search.result.Sharing;
import courtnotices.search.result.Snippet;
import courtnotices.search.result.TopicEntry;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What courts did about a topic, a column a court.
 *
 * @param topic null on the page that asks for one
 * @param choices the topics that issues are on
 * @param total of all courts, not only this page's
 * @param sharing among what shared wording was looked for
 */
public record MeasuresView(
        @Nullable String topic,
        @Nullable String definition,
        ComparisonForm form,
        List<Choice> choices,
        long total,
        List<Column> columns,
        @Nullable Sharing sharing,
        @Nullable String next,
        List<ExportLink> exports,
        @Nullable String api) {

    private static final String ACTION = "/compare/measures";
    private static final BigDecimal CENT = BigDecimal.valueOf(100);

    /** A topic to choose. */
    public record Choice(String code, String address, long courts, long issues) {}

    /** A court, its latest notice on the topic, and what it did. */
    public record Column(
            String court,
            String courtAddress,
            String level,
            String notice,
            @Nullable String publishedOn,
            @Nullable LocalDate withdrawnOn,
            List<Issue> issues) {}

    /**
     * An issue with what was done.
     *
     * @param enumerated whether the notice counts its measures
     */
    public record Issue(
            String address,
            String title,
            @Nullable String deadline,
            @Nullable String status,
            boolean enumerated,
            List<Measure> measures) {}

    /** A measure, what others say too marked. */
    public record Measure(
            int ordinal,
            List<Run> runs,
            List<String> sharedWith,
            @Nullable Closest closest) {}

    /** The measure of another court that has most of the words, in per cent of the shorter text. */
    public record Closest(String court, int ordinal, String overlap) {}

    /** The page that asks for a topic. */
    public static MeasuresView choosing(List<TopicEntry> catalogue) {
        return new MeasuresView(
                null,
                null,
                ComparisonForm.of(ACTION, subject(catalogue, "")),
                choices(catalogue),
                0,
                List.of(),
                null,
                null,
                List.of(),
                null);
    }

    /** The page of a comparison; {@code facets} are those of the notices under its filters. */
    public static MeasuresView of(
            MeasureQuery query, MeasureComparison found, List<TopicEntry> catalogue, List<Facet> facets) {
        String address = PageLinks.compareMeasures(query);
        return new MeasuresView(
                found.topic().code(),
                found.topic().definition(),
                ComparisonForm.of(ACTION, subject(catalogue, found.topic().code()), facets, query.issues()),
                List.of(),
                found.total().value(),
                found.courts().stream().map(MeasuresView::column).toList(),
                found.sharing(),
                found.next() == null ? null : PageLinks.page(found.next()),
                ExportLink.of(PageLinks.compareMeasures(
                        new MeasureQuery(query.topic(), query.issues().from(null)))),
                PageLinks.api(address));
    }

    private static ComparisonForm.Select subject(List<TopicEntry> catalogue, String chosen) {
        return new ComparisonForm.Select(
                "topic",
                catalogue.stream()
                        .filter(entry -> entry.issueCount() > 0 || entry.code().equals(chosen))
                        .map(entry -> new ComparisonForm.Option(
                                entry.code(), entry.courtCount(), entry.code().equals(chosen)))
                        .toList());
    }

    private static List<Choice> choices(List<TopicEntry> catalogue) {
        return catalogue.stream()
                .filter(entry -> entry.issueCount() > 0)
                .map(entry -> new Choice(
                        entry.code(), PageLinks.compareMeasures(entry.code()), entry.courtCount(), entry.issueCount()))
                .toList();
    }

    private static Column column(MeasureColumn column) {
        return new Column(
                column.court().name(),
                PageLinks.court(column.court().name()),
                column.court().level().word(),
                PageLinks.notice(column.notice().id()),
                column.notice().publishedOn() == null
                        ? null
                        : String.valueOf(column.notice().publishedOn()),
                column.notice().withdrawnOn(),
                column.issues().stream().map(MeasuresView::issue).toList());
    }

    private static Issue issue(MeasuresOfIssue issue) {
        return new Issue(
                PageLinks.issue(issue.notice().id(), issue.ordinal()),
                issue.title(),
                word(issue.deadline()),
                word(issue.status()),
                issue.measures().stream().anyMatch(measure -> measure.measure().enumerated()),
                issue.measures().stream().map(MeasuresView::measure).toList());
    }

    private static Measure measure(ComparedMeasure measure) {
        String text = measure.measure().text();
        return new Measure(
                measure.measure().ordinal(),
                Run.of(new Snippet("", text, measure.words().shared())),
                measure.words().sharedWith(),
                closest(measure.words().closest()));
    }

    private static @Nullable Closest closest(@Nullable ClosestMeasure closest) {
        return closest == null
                ? null
                : new Closest(
                        closest.court(),
                        closest.ordinal(),
                        Notation.of(closest.overlap().multiply(CENT), "%"));
    }

    private static @Nullable String word(@Nullable Term term) {
        return term == null ? null : term.word();
    }
}
