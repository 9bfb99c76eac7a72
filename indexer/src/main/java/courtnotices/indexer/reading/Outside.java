package courtnotices.indexer.reading;

import courtnotices.indexer.reading.outline.Outline;
import courtnotices.indexer.reading.outline.Section;
import courtnotices.notice.Issue;
import courtnotices.notice.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of a notice that stand in no issue: its lead, the organisation part, next steps, a closing summary.
 *
 * <p>期间，建立制度73项 in the organisation part is told of the whole notice and of none of its issues.
 */
final class Outside {

    private Outside() {}

    /** The stretches outside {@code issues}, in order and without headings. */
    static List<Span> of(Outline outline, List<Issue> issues) {
        Map<Integer, Integer> ends = new HashMap<>();
        issues.forEach(issue -> ends.put(issue.span().start(), issue.span().end()));
        List<Span> outside = new ArrayList<>();
        outside.add(outline.lead());
        outline.sections().forEach(section -> collect(section, ends, outside));
        return outside.stream().filter(span -> span.end() > span.start()).toList();
    }

    /** {@code ends} holds where the issue ends that begins at an offset: a page may have thousands of sections and of issues. */
    private static void collect(Section section, Map<Integer, Integer> ends, List<Span> outside) {
        int end = ends.getOrDefault(section.span().start(), 0);
        int from = Math.min(section.own().end(), Math.max(section.own().start(), end));
        outside.add(new Span(from, section.own().end()));
        if (end == 0) { // what stands below an issue's heading is the issue's
            section.children().forEach(child -> collect(child, ends, outside));
        }
    }
}
