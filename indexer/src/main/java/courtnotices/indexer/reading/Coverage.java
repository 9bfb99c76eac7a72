package courtnotices.indexer.reading;

import courtnotices.indexer.page.PageText;
import courtnotices.indexer.reading.outline.Findings;
import courtnotices.indexer.reading.outline.Outline;
import courtnotices.indexer.reading.outline.Section;
import courtnotices.notice.Issue;
import courtnotices.notice.Quote;
import courtnotices.notice.Remark;
import courtnotices.notice.RemarkLevel;
import courtnotices.notice.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the words of the rectification part that stand in no issue and in no heading, and remarks on them, so that none is lost silently.
 *
 * <p>An area's own introduction, 党组认领8个问题，逐项整改如下。, stands above its first issue; 下一步，我院党组将… was cut off the last one; a section of
 * findings may have been taken for the organisation part. From the first section with issues to the last, every character belongs to
 * exactly one issue, one heading above issues, or one remark.
 */
final class Coverage {

    private final PageText page;
    private final Map<Integer, Issue> byStart = new HashMap<>();
    private final List<Remark> remarks = new ArrayList<>();

    private Coverage(PageText page, List<Issue> issues) {
        this.page = page;
        issues.forEach(issue -> byStart.put(issue.span().start(), issue));
    }

    /** The remarks, in the order of the text. */
    static List<Remark> of(PageText page, Outline outline, List<Issue> issues) {
        Coverage coverage = new Coverage(page, issues);
        if (!issues.isEmpty()) {
            Span part = new Span(
                    issues.getFirst().span().start(), issues.getLast().span().end());
            outline.sections().forEach(section -> coverage.check(section, part));
        }
        return coverage.remarks;
    }

    private void check(Section section, Span part) {
        if (holdsIssue(section)) {
            cover(section);
        } else if (holdsFinding(section)) {
            remark(
                    RemarkLevel.WARNING,
                    "holds findings, but was not read as a part that tells what was done about them",
                    section.span());
        } else if (section.span().start() > part.start() && section.span().end() < part.end()) {
            remark(RemarkLevel.INFO, "stands between issues and belongs to none", section.span());
        }
    }

    private void cover(Section section) {
        Issue issue = byStart.get(section.span().start());
        if (issue != null) {
            remark(
                    RemarkLevel.INFO,
                    "stands below an issue, but speaks of the whole notice",
                    new Span(
                            issue.span().end(),
                            Math.max(issue.span().end(), section.span().end())));
            return;
        }
        remark(RemarkLevel.INFO, "stands above the first issue of its area", section.own());
        section.children().forEach(this::cover);
    }

    private boolean holdsIssue(Section section) {
        return byStart.containsKey(section.span().start())
                || section.children().stream().anyMatch(this::holdsIssue);
    }

    private boolean holdsFinding(Section section) {
        boolean names = section.isLeaf()
                && section.own().end() > section.own().start()
                && Findings.areNamedBy(section.heading().of(page.folded()));
        return names || section.children().stream().anyMatch(this::holdsFinding);
    }

    private void remark(RemarkLevel level, String message, Span words) {
        int from = words.start();
        while (from < words.end() && Character.isWhitespace(page.text().charAt(from))) {
            from++;
        }
        if (from < words.end()) {
            remarks.add(new Remark("issue", level, message, Quote.of(page.text(), new Span(from, words.end()))));
        }
    }
}
