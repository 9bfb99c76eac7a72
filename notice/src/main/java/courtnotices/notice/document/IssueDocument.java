package courtnotices.notice.document;

import courtnotices.notice.Court;
import courtnotices.notice.Deadline;
import courtnotices.notice.Instrument;
import courtnotices.notice.Issue;
import courtnotices.notice.Measure;
import courtnotices.notice.Observation;
import courtnotices.notice.Span;
import courtnotices.notice.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One issue as the index holds it.
 *
 * @param sourceUri the address of the page whose words these are
 * @param year of the notice's publication
 * @param titleWords the title's words, separated by spaces
 * @param words the words of path, title and text, separated by spaces
 * @param indicators the codes of the indicators that its figures belong to, each once
 * @param values of these indicators, in their own units
 */
public record IssueDocument(
        String id,
        NoticeSummary notice,
        @Nullable Court court,
        @Nullable Integer year,
        String sourceUri,
        int ordinal,
        String label,
        List<String> path,
        String title,
        String text,
        String titleWords,
        String words,
        Span span,
        @Nullable Deadline deadline,
        @Nullable Status status,
        boolean ongoing,
        List<String> topics,
        List<String> indicators,
        List<IndicatorValue> values,
        List<Measure> measures,
        List<Observation> observations,
        List<Instrument> instruments) {

    public IssueDocument {
        path = List.copyOf(path);
        topics = List.copyOf(topics);
        indicators = List.copyOf(indicators);
        values = List.copyOf(values);
        measures = List.copyOf(measures);
        observations = List.copyOf(observations);
        instruments = List.copyOf(instruments);
    }

    /** The issue of which this is the document. */
    Issue issue() {
        return new Issue(
                ordinal,
                label,
                path,
                title,
                text,
                span,
                deadline,
                status,
                ongoing,
                measures,
                topics,
                observations,
                instruments);
    }
}
