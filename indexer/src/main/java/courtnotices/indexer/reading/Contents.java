package courtnotices.indexer.reading;

import courtnotices.indexer.page.PageText;
import courtnotices.indexer.reading.instrument.Instruments;
import courtnotices.indexer.reading.observation.Observations;
import courtnotices.indexer.reading.topic.TopicReader;
import courtnotices.notice.Court;
import courtnotices.notice.Instrument;
import courtnotices.notice.Issue;
import courtnotices.notice.Observation;
import courtnotices.notice.Remark;
import courtnotices.notice.RemarkLevel;
import courtnotices.notice.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a notice hold, in its issues and outside them: topics, figures, rules.
 *
 * @param court whose notice it is; null where the page names none
 * @param figures reads this page's figures
 * @param outside the words that stand in no issue
 */
record Contents(PageText page, @Nullable Court court, Observations figures, List<Span> outside) {

    Contents {
        outside = List.copyOf(outside);
    }

    /** The issue with what its words hold. */
    Issue of(Issue issue) {
        return issue.holding(
                TopicReader.of(issue.title(), issue.path(), issue.text()),
                figures.in(issue.words()),
                Instruments.in(page, issue.words(), court));
    }

    /** What its reading leaves out. */
    List<Remark> doubts() {
        return figures.flooded()
                ? List.of(new Remark(
                        "observation",
                        RemarkLevel.WARNING,
                        "holds more numbers than any notice; none is read as a figure",
                        null))
                : List.of();
    }

    /** The figures of no issue. */
    List<Observation> otherFigures() {
        return outside.stream().flatMap(words -> figures.in(words).stream()).toList();
    }

    /** The rules of no issue; what stands behind the last issue, which ends at {@code end}, is planned and not made. */
    List<Instrument> otherRules(int end) {
        return outside.stream()
                .filter(words -> words.start() < end)
                .flatMap(words -> Instruments.in(page, words, court).stream())
                .distinct()
                .toList();
    }
}
