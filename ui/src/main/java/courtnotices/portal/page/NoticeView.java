package courtnotices.portal.page;

import courtnotices.notice.Court;
import courtnotices.notice.Inspection;
import courtnotices.notice.Remark;
import courtnotices.notice.Term;
import courtnotices.notice.document.NoticeDocument;
import courtnotices.portal.link.PageLinks;
import courtnotices.search.result.IssueHit;
import courtnotices.search.result.NoticeDetail;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A notice's page: its facts, its outline and its text.
 *
 * @param source where the court published it; a link when {@code linked}
 */
public record NoticeView(
        String title,
        @Nullable String court,
        @Nullable String level,
        @Nullable String place,
        @Nullable String publishedOn,
        @Nullable String kind,
        @Nullable String team,
        @Nullable String inspected,
        @Nullable String feedbackOn,
        String source,
        boolean linked,
        List<Entry> outline,
        List<Block> text,
        List<String> remarks,
        String api) {

    /** A line of the outline: an issue, or with no address a heading above issues. */
    public record Entry(
            String words,
            @Nullable String label,
            @Nullable String anchor,
            int depth,
            @Nullable String status) {}

    /** A paragraph, or the part of one that begins an issue, whose place on the page has the anchor's name. */
    public record Block(String words, @Nullable String anchor) {}

    /** The page of {@code detail}; a notice that shows no title is called by its court. */
    public static NoticeView of(NoticeDetail detail, String untitled) {
        NoticeDocument notice = detail.notice();
        Court court = notice.court();
        Inspection inspection = notice.inspection();
        return new NoticeView(
                notice.title() == null ? (court == null ? "" : court.name()) + untitled : notice.title(),
                court == null ? null : court.name(),
                court == null ? null : court.level().word(),
                place(court),
                text(notice.publishedOn()),
                word(inspection.kind()),
                inspection.team(),
                span(inspection),
                text(inspection.feedbackOn()),
                detail.links().source(),
                PageLinks.isWeb(detail.links().source()),
                outline(detail.issues()),
                blocks(notice.text(), detail.issues()),
                notice.remarks().stream().map(Remark::message).toList(),
                detail.links().self());
    }

    private static @Nullable String place(@Nullable Court court) {
        if (court == null || court.province() == null) {
            return null;
        }
        boolean same = court.city() == null || court.city().equals(court.province());
        return same ? court.province() : court.province() + " " + court.city();
    }

    private static @Nullable String span(Inspection inspection) {
        LocalDate from = inspection.startedOn();
        LocalDate to = inspection.endedOn();
        return from == null || to == null ? null : from + " — " + to;
    }

    private static List<Entry> outline(List<IssueHit> issues) {
        List<Entry> entries = new ArrayList<>();
        List<String> above = List.of();
        for (IssueHit issue : issues) {
            int shared = shared(above, issue.path());
            for (int depth = shared; depth < issue.path().size(); depth++) {
                entries.add(new Entry(issue.path().get(depth), null, null, depth, null));
            }
            above = issue.path();
            entries.add(new Entry(
                    issue.title(),
                    issue.label(),
                    PageLinks.anchor(issue.ordinal()),
                    above.size(),
                    word(issue.status())));
        }
        return entries;
    }

    private static int shared(List<String> a, List<String> b) {
        int i = 0;
        while (i < Math.min(a.size(), b.size()) && a.get(i).equals(b.get(i))) {
            i++;
        }
        return i;
    }

    /** The text cut at its lines and where issues start and end, which on a page of one line is within it. */
    private static List<Block> blocks(String text, List<IssueHit> issues) {
        TreeMap<Integer, String> anchors = new TreeMap<>();
        issues.forEach(issue -> anchors.put(issue.span().start(), PageLinks.anchor(issue.ordinal())));
        Set<Integer> cuts = new HashSet<>(anchors.keySet());
        issues.forEach(issue -> cuts.add(issue.span().end()));
        List<Block> blocks = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n' || cuts.contains(i)) {
                String words = text.substring(from, i).strip();
                if (!words.isEmpty()) {
                    blocks.add(new Block(words, anchors.get(firstCharacter(text, from, i))));
                }
                from = i;
            }
        }
        return blocks;
    }

    private static int firstCharacter(String text, int from, int to) {
        int at = from;
        while (at < to && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }

    private static @Nullable String word(@Nullable Term term) {
        return term == null ? null : term.word();
    }
}
