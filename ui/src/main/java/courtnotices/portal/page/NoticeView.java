package courtnotices.portal.page;

import courtnotices.notice.ClaimedTotals;
import courtnotices.notice.Court;
import courtnotices.notice.Inspection;
import courtnotices.notice.Remark;
import courtnotices.notice.Status;
import courtnotices.notice.Term;
import courtnotices.notice.document.NoticeDocument;
import courtnotices.notice.document.NoticeSummary;
import courtnotices.portal.link.PageLinks;
import courtnotices.search.query.Filter;
import courtnotices.search.query.FilterValue;
import courtnotices.search.query.ListQuery;
import courtnotices.search.result.IssueHit;
import courtnotices.search.result.NoticeDetail;
import courtnotices.search.result.NoticeHit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A notice's page: its facts, its outline and its text.
 *
 * @param history what became of it since; null when it is as it was
 * @param source where the court published it; a link when {@code linked}
 * @param citation in GB/T 7714
 * @param claims what the notice says of itself beside what was counted in it; those it says nothing of are left out
 * @param others of the same court, the newest first
 * @param search the search of this notice's issues
 */
public record NoticeView(
        String title,
        @Nullable String court,
        @Nullable String courtAddress,
        @Nullable String level,
        @Nullable String place,
        @Nullable String publishedOn,
        @Nullable String kind,
        @Nullable String team,
        @Nullable String inspected,
        @Nullable String feedbackOn,
        @Nullable NoticeHistory history,
        String source,
        boolean linked,
        String citation,
        List<Claim> claims,
        @Nullable String claimedAsOf,
        List<Other> others,
        List<Entry> outline,
        List<NoticeText.Block> text,
        List<String> remarks,
        String search,
        String api) {

    /** A line of the outline: an issue, or with no address a heading above issues. */
    public record Entry(
            String words,
            @Nullable String label,
            @Nullable String anchor,
            int depth,
            @Nullable String deadline,
            @Nullable String status) {}

    /**
     * A total that the notice claims.
     *
     * @param name ends the key of its name among the messages
     * @param counted the same, counted in the notice; null of what is not counted
     * @param differs whether both are there and are not the same
     */
    public record Claim(
            String name, String claimed, @Nullable String counted, boolean differs) {}

    /** Another notice of the court; {@code when} ends the key of earlier or later. */
    public record Other(String when, NoticeLink notice) {}

    /** The page of {@code detail}; a notice that shows no title is called by its court. */
    public static NoticeView of(NoticeDetail detail, List<NoticeHit> ofCourt, String untitled, LocalDate today) {
        NoticeDocument notice = detail.notice();
        Court court = notice.court();
        Inspection inspection = notice.inspection();
        NoticeSummary summary = new NoticeSummary(notice.id(), notice.title(), notice.publishedOn(), inspection);
        return new NoticeView(
                notice.title() == null ? (court == null ? "" : court.name()) + untitled : notice.title(),
                court == null ? null : court.name(),
                court == null ? null : PageLinks.court(court.name()),
                court == null ? null : court.level().word(),
                place(court),
                text(notice.publishedOn()),
                word(inspection.kind()),
                inspection.team(),
                span(inspection),
                text(inspection.feedbackOn()),
                NoticeHistory.of(notice.id(), notice.publication()),
                detail.links().source(),
                PageLinks.isWeb(detail.links().source()),
                Citation.of(court, summary, detail.links().source(), today),
                claims(notice.claimed(), detail.issues(), notice.instruments().size()),
                notice.claimed().asOf(),
                others(notice, ofCourt),
                outline(detail.issues()),
                NoticeText.of(detail),
                notice.remarks().stream().map(Remark::message).toList(),
                PageLinks.issues(ListQuery.ALL.toggled(Filter.NOTICE, new FilterValue(notice.id(), false))),
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

    private static List<Claim> claims(ClaimedTotals claimed, List<IssueHit> issues, int rules) {
        List<Claim> claims = new ArrayList<>();
        int measures = issues.stream().mapToInt(IssueHit::measureCount).sum();
        add("problems", claimed.problems(), issues.size(), claims);
        add("measures", claimed.measures(), measures, claims);
        add("problemsDone", claimed.problemsDone(), counted(issues, Status.DONE), claims);
        add("problemsMostlyDone", claimed.problemsMostlyDone(), counted(issues, Status.MOSTLY_DONE), claims);
        add("problemsOpen", claimed.problemsOpen(), counted(issues, Status.IN_PROGRESS), claims);
        add("measuresDone", claimed.measuresDone(), null, claims);
        BigDecimal rate = claimed.completionRatePct();
        if (rate != null) {
            claims.add(new Claim("completionRatePct", Notation.of(rate, "%"), null, false));
        }
        add("rulesTotal", claimed.rulesTotal(), rules, claims);
        return claims;
    }

    /** Not counted in a notice that tells the state of some issues only: the others would count as something that nobody said. */
    private static @Nullable Integer counted(List<IssueHit> issues, Status status) {
        return issues.stream().anyMatch(issue -> issue.status() == null)
                ? null
                : (int) issues.stream()
                        .filter(issue -> issue.status() == status)
                        .count();
    }

    private static void add(String name, @Nullable Integer claimed, @Nullable Integer counted, List<Claim> claims) {
        if (claimed != null) {
            claims.add(new Claim(
                    name,
                    claimed.toString(),
                    counted == null ? null : counted.toString(),
                    counted != null && !counted.equals(claimed)));
        }
    }

    private static List<Other> others(NoticeDocument notice, List<NoticeHit> ofCourt) {
        return ofCourt.stream()
                .filter(other -> !other.id().equals(notice.id()))
                .map(other -> new Other(
                        isLater(other.publishedOn(), notice.publishedOn()) ? "later" : "earlier", NoticeLink.of(other)))
                .toList();
    }

    /** A notice without a date is taken for older than all. */
    private static boolean isLater(@Nullable LocalDate one, @Nullable LocalDate other) {
        return Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()).compare(one, other) > 0;
    }

    private static List<Entry> outline(List<IssueHit> issues) {
        List<Entry> entries = new ArrayList<>();
        List<String> above = List.of();
        for (IssueHit issue : issues) {
            int shared = shared(above, issue.path());
            for (int depth = shared; depth < issue.path().size(); depth++) {
                entries.add(new Entry(issue.path().get(depth), null, null, depth, null, null));
            }
            above = issue.path();
            entries.add(new Entry(
                    issue.title(),
                    issue.label(),
                    PageLinks.anchor(issue.ordinal()),
                    above.size(),
                    word(issue.deadline()),
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

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }

    private static @Nullable String word(@Nullable Term term) {
        return term == null ? null : term.word();
    }
}
