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
 * <p>期间，建立制度69项 in the organisation part is told of the whole notice and of none of its issues.
 */
final class Outside {

    private Outside() {}

    /** The stretches outside {@code issues}, in order and without headings. */
    static List<Span> of(Outline outline, List<Issue> issues) {
        // by place, as a page of headings alone may have very many of them
        Map<Integer, Integer> ends = new HashMap<>();
        issues.forEach(issue -> ends.merge(issue.span().start(), issue.span().end(), Math::max));
        List<Span> outside = new ArrayList<>();
        outside.add(outline.lead());
        outline.sections().forEach(section -> collect(section, ends, outside));
        return outside.stream().filter(span -> span.end() > span.start()).toList();
    }

    private static void collect(Section section, Map<Integer, Integer> ends, List<Span> outside) {
        int issueEnd = ends.getOrDefault(section.span().start(), 0);
        int from = Math.max(section.own().start(), issueEnd);
        outside.add(new Span(Math.min(section.own().end(), from), section.own().end()));
        section.children().forEach(child -> collect(child, ends, outside));
    }
}
