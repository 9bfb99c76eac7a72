package courtnotices.indexer.reading;

import courtnotices.indexer.reading.outline.Outline;
import courtnotices.indexer.reading.outline.Section;
import courtnotices.notice.Issue;
import courtnotices.notice.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a notice that stand in no issue: its lead, the organisation part, next steps, a closing summary.
 *
 * <p>期间，建立制度69项 in the organisation part is told of the whole notice and of none of its issues.
 */
final class Outside {

    private Outside() {}

    /** The stretches outside {@code issues}, in order and without headings. */
    static List<Span> of(Outline outline, List<Issue> issues) {
        List<Span> outside = new ArrayList<>();
        outside.add(outline.lead());
        outline.sections().forEach(section -> collect(section, issues, outside));
        return outside.stream().filter(span -> span.end() > span.start()).toList();
    }

    private static void collect(Section section, List<Issue> issues, List<Span> outside) {
        int from = section.own().start();
        for (Issue issue : issues) {
            if (issue.span().start() == section.span().start()) {
                from = Math.min(section.own().end(), Math.max(from, issue.span().end()));
            }
        }
        outside.add(new Span(from, section.own().end()));
        section.children().forEach(child -> collect(child, issues, outside));
    }
}
