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

    /**
     * A section that becomes an issue.
     *
     * @param above what the headings above it say of its state
     */
    private record Leaf(Section section, List<String> path, Progress above) {}

    private final PageText page;
    private final List<Leaf> leaves = new ArrayList<>();

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
        boolean last =
                !parts.isEmpty() && parts.getLast().equals(outline.sections().getLast());
        return issues.made(last);
    }

    private void collect(Section section, List<String> path, Progress above) {
        if (section.isLeaf()) {
            leaves.add(new Leaf(section, path, above));
            return;
        }
        String area = Titles.ofArea(section.heading().of(page.text()));
        List<String> below = new ArrayList<>(path);
        if (!area.isEmpty()) { // a page that lost the words behind 一、 has nothing to call it by
            below.add(area);
        }
        Progress said = saidOf(section).or(above);
        section.children().forEach(child -> collect(child, below, said));
    }

    private Progress saidOf(Section area) {
        return StateWords.ofArea(area.heading().of(page.folded()));
    }

    /** @param last whether nothing stands below the rectification part, so that the last issue may hold what looks ahead */
    private List<Issue> made(boolean last) {
        List<Span> owns = new ArrayList<>();
        leaves.forEach(
                leaf -> owns.add(Closing.without(page.folded(), leaf.section().own())));
        if (last && !owns.isEmpty()) {
            Span own = owns.removeLast();
            owns.add(Closing.withoutOutlook(page.folded(), own, List.copyOf(owns)));
        }
        List<Issue> issues = new ArrayList<>();
        for (int i = 0; i < leaves.size(); i++) {
            issues.add(issue(i + 1, leaves.get(i), owns.get(i)));
        }
        return issues;
    }

    private Issue issue(int ordinal, Leaf leaf, Span own) {
        Section section = leaf.section();
        Span heading = section.heading();
        Progress progress =
                StateWords.of(heading.of(page.folded()), own.of(page.folded())).or(leaf.above());
        String title = Titles.of(heading.of(page.text()));
        return new Issue(
                ordinal,
                section.label(),
                leaf.path(),
                title.isEmpty() ? labelOrHeading(section) : title,
                own.of(page.text()),
                new Span(section.span().start(), Math.max(own.end(), heading.end())),
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
        String heading = leaf.heading().of(page.text());
        String printed = heading.isEmpty()
                ? leaf.span().of(page.text()).lines().findFirst().orElse("")
                : heading;
        return leaf.label().isEmpty() ? printed : leaf.label();
    }
}
