package courtnotices.indexer.reading.issue;

import courtnotices.indexer.page.PageText;
import courtnotices.indexer.reading.outline.Outline;
import courtnotices.indexer.reading.outline.Section;
import courtnotices.notice.Issue;
import courtnotices.notice.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes issues of the leaves of the rectification part.
 *
 * <p>The chapter's own heading (二、整改落实情况) is not part of a path; where several top-level sections are areas of problems, they are.
 */
public final class Issues {

    private final PageText page;
    private final List<Issue> issues = new ArrayList<>();

    private Issues(PageText page) {
        this.page = page;
    }

    /** The issues of a page, in order; none when it has no rectification part. */
    public static List<Issue> of(PageText page, Outline outline) {
        List<Section> parts = new Parts(page).rectification(outline.sections());
        Issues issues = new Issues(page);
        boolean chapter = parts.size() == 1 && !parts.getFirst().isLeaf();
        Progress above = chapter ? issues.saidOf(parts.getFirst()) : Progress.UNSAID;
        for (Section section : chapter ? parts.getFirst().children() : parts) {
            issues.collect(section, List.of(), above);
        }
        return issues.issues;
    }

    private void collect(Section section, List<String> path, Progress above) {
        if (section.isLeaf()) {
            issues.add(issue(section, path, above));
            return;
        }
        List<String> below = new ArrayList<>(path);
        below.add(Titles.ofArea(section.heading().of(page.text())));
        Progress said = saidOf(section).or(above);
        section.children().forEach(child -> collect(child, below, said));
    }

    private Progress saidOf(Section area) {
        return StateWords.ofArea(area.heading().of(page.folded()));
    }

    private Issue issue(Section leaf, List<String> path, Progress above) {
        Span own = Closing.without(page.folded(), leaf.own());
        Progress progress = StateWords.of(leaf.heading().of(page.folded()), own.of(page.folded())).or(above);
        String title = Titles.of(leaf.heading().of(page.text()));
        return new Issue(
                issues.size() + 1,
                leaf.label(),
                path,
                title.isEmpty() ? labelOrHeading(leaf) : title,
                own.of(page.text()),
                new Span(leaf.span().start(), Math.max(own.end(), leaf.heading().end())),
                progress.deadline(),
                progress.status(),
                progress.ongoing(),
                Measures.in(page.text(), page.folded(), own),
                List.of(),
                List.of(),
                List.of());
    }

    /** What an issue is called whose heading is nothing but marks, as in （一）： or a line of ……：. */
    private String labelOrHeading(Section leaf) {
        return leaf.label().isEmpty() ? leaf.heading().of(page.text()) : leaf.label();
    }
}
