package courtnotices.indexer.reading;

import courtnotices.indexer.page.PageText;
import courtnotices.indexer.reading.outline.Outline;
import courtnotices.indexer.reading.outline.Section;
import courtnotices.notice.Issue;
import courtnotices.notice.Notice;
import courtnotices.notice.Remark;
import courtnotices.notice.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells which characters of a notice's rectification part got lost, and which were taken twice.
 *
 * <p>The part is every top-level section that holds an issue. In it each character other than a space belongs to one issue or to one heading above
 * issues, or a remark quotes it.
 */
final class Unplaced {

    private final PageText page;
    private final byte[] owners;
    private final boolean[] remarked;

    private Unplaced(PageText page) {
        this.page = page;
        this.owners = new byte[page.text().length()];
        this.remarked = new boolean[page.text().length()];
    }

    /** The words that nothing holds or that two hold, each with where it stands; none when all is well. */
    static List<String> of(PageText page, Outline outline, Notice notice) {
        Unplaced unplaced = new Unplaced(page);
        notice.issues().forEach(issue -> unplaced.own(issue.span()));
        notice.remarks().forEach(unplaced::mark);
        List<String> words = new ArrayList<>();
        for (Section section : outline.sections()) {
            if (holdsAny(section, notice.issues())) {
                headings(section)
                        .filter(heading -> notice.issues().stream().noneMatch(issue -> holds(issue, heading)))
                        .forEach(unplaced::own);
                unplaced.collect(section.span(), words);
            }
        }
        return words;
    }

    private static boolean holdsAny(Section section, List<Issue> issues) {
        return issues.stream()
                .anyMatch(issue -> issue.span().start() >= section.span().start()
                        && issue.span().start() < section.span().end());
    }

    /** A heading within an issue is its words, be it its own or that of a measure. */
    private static boolean holds(Issue issue, Span heading) {
        return issue.span().start() <= heading.start()
                && heading.start() < issue.span().end();
    }

    /** With their labels. */
    private static Stream<Span> headings(Section section) {
        return Stream.concat(
                Stream.of(new Span(section.span().start(), section.heading().end())),
                section.children().stream().flatMap(Unplaced::headings));
    }

    private void own(Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            owners[i]++;
        }
    }

    private void mark(Remark remark) {
        if (remark.quote() != null) {
            for (int i = remark.quote().start(); i < remark.quote().end(); i++) {
                remarked[i] = true;
            }
        }
    }

    private void collect(Span part, List<String> words) {
        int from = part.start();
        while (from < part.end()) {
            int to = from;
            while (to < part.end() && isUnplaced(to) == isUnplaced(from)) {
                to++;
            }
            String run = page.text().substring(from, to);
            if (isUnplaced(from) && !run.isBlank()) {
                words.add(from + ": " + run.strip());
            }
            from = to;
        }
    }

    /** A space belongs to nothing and may stand anywhere. */
    private boolean isUnplaced(int at) {
        boolean space = Character.isWhitespace(page.text().charAt(at));
        return owners[at] > 1 || (owners[at] == 0 && !remarked[at] && !space);
    }
}
