package courtnotices.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The smallest heading under which a notice tells what was done (问题).
 *
 * <p>(9)针对“‘以终代结’时有出现”的问题 has label (9) and title ‘以终代结’时有出现; its path holds the headings above it,
 * outermost first, without their numbers and without the chapter's own heading.
 *
 * @param ordinal counts from 1 over the whole notice
 * @param label the number as printed, e.g. (9), 反馈问题五
 * @param text what the notice tells under the heading, verbatim; may be empty when the page lost it
 * @param span from the heading's first character to the end of its text
 * @param ongoing whether the item itself is kept on as 常态化 or 长期坚持
 */
public record Issue(
        int ordinal,
        String label,
        List<String> path,
        String title,
        String text,
        Span span,
        @Nullable Deadline deadline,
        @Nullable Status status,
        boolean ongoing,
        List<Measure> measures,
        List<String> topics,
        List<Observation> observations,
        List<Instrument> instruments) {

    public Issue {
        Required.counted("ordinal of an issue", ordinal);
        Required.text("title of an issue", title);
        path = List.copyOf(path);
        measures = List.copyOf(measures);
        topics = List.copyOf(topics);
        observations = List.copyOf(observations);
        instruments = List.copyOf(instruments);
    }

    /** Where its {@link #text} stands in the notice's text. */
    public Span words() {
        return new Span(span.end() - text.length(), span.end());
    }

    /** This issue with what was found in its text. */
    public Issue holding(List<String> found, List<Observation> figures, List<Instrument> rules) {
        return new Issue(
                ordinal, label, path, title, text, span, deadline, status, ongoing, measures, found, figures, rules);
    }
}
