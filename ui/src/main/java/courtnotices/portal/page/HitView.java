package courtnotices.portal.page;

import courtnotices.notice.Court;
import courtnotices.notice.Term;
import courtnotices.portal.link.IssuesState;
import courtnotices.portal.link.PageLinks;
import courtnotices.search.query.Filter;
import courtnotices.search.result.IssueHit;
import courtnotices.search.result.Snippet;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One result.
 *
 * @param title with the words that matched marked
 * @param path the headings above it
 * @param notice the page of its notice, called {@code noticeTitle}
 * @param figures the first of them, and {@code moreFigures} more
 * @param snippets sentences of its text, with the words that matched marked
 */
public record HitView(
        String address,
        String notice,
        @Nullable String noticeTitle,
        String onlyNotice,
        List<Run> title,
        String label,
        List<String> path,
        List<List<Run>> snippets,
        @Nullable String court,
        @Nullable String courtAddress,
        @Nullable String province,
        @Nullable String publishedOn,
        @Nullable LocalDate withdrawnOn,
        @Nullable String deadline,
        @Nullable String status,
        int measures,
        List<FigureLink> figures,
        int moreFigures) {

    /** As many as two lines hold; an issue has up to forty. */
    private static final int FIGURES = 8;

    static HitView of(IssueHit hit, IssuesState state) {
        Court court = hit.court();
        return new HitView(
                PageLinks.issue(hit.notice().id(), hit.ordinal()),
                PageLinks.notice(hit.notice().id()),
                hit.notice().title(),
                state.address(
                        state.query().narrowedTo(Filter.NOTICE, hit.notice().id())),
                title(hit),
                hit.label(),
                hit.path(),
                hit.snippets().stream()
                        .filter(snippet -> snippet.field().equals("text"))
                        .map(Run::of)
                        .toList(),
                court == null ? null : court.name(),
                court == null ? null : PageLinks.court(court.name()),
                court == null ? null : court.province(),
                hit.notice().publishedOn() == null
                        ? null
                        : String.valueOf(hit.notice().publishedOn()),
                hit.notice().withdrawnOn(),
                word(hit.deadline()),
                word(hit.status()),
                hit.measureCount(),
                FigureLink.of(hit.id(), hit.observations()).stream()
                        .limit(FIGURES)
                        .toList(),
                Math.max(0, hit.observations().size() - FIGURES));
    }

    private static List<Run> title(IssueHit hit) {
        return hit.snippets().stream()
                .filter(snippet -> snippet.field().equals("title"))
                .findFirst()
                .map(Run::of)
                .orElseGet(() -> Run.of(new Snippet("title", hit.title(), List.of())));
    }

    private static @Nullable String word(@Nullable Term term) {
        return term == null ? null : term.word();
    }
}
