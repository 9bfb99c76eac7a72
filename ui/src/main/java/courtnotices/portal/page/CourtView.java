package courtnotices.portal.page;

import courtnotices.notice.ClaimedTotals;
import courtnotices.portal.link.PageLinks;
import courtnotices.search.query.Filter;
import courtnotices.search.result.CodeCount;
import courtnotices.search.result.CourtDetail;
import courtnotices.search.result.CourtNotice;
import courtnotices.search.result.Listing;
import courtnotices.search.result.ObservationHit;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A court over its inspections.
 *
 * @param figures of indicators, over time
 * @param moreFigures how many figures, the oldest, are not among them
 * @param cameBack topics with issues in two or more of the notices
 * @param once all other topics
 */
public record CourtView(
        CourtListView.Line court,
        List<Notice> notices,
        FigureTable figures,
        long moreFigures,
        List<TopicLine> cameBack,
        List<TopicLine> once,
        String search,
        String allFigures,
        String compare,
        String feed,
        List<ExportLink> exports) {

    /**
     * One of its notices.
     *
     * @param done what it claims to have done, 49/50 problems or 97.47%; null where it claims nothing
     */
    public record Notice(
            String address,
            @Nullable String title,
            @Nullable String publishedOn,
            @Nullable LocalDate withdrawnOn,
            String inspection,
            int issues,
            @Nullable String rate,
            @Nullable String done) {}

    /** A topic of its issues, and in how many of its notices. */
    public record TopicLine(String code, String address, long issues, long notices) {}

    public CourtView {
        notices = List.copyOf(notices);
        cameBack = List.copyOf(cameBack);
        once = List.copyOf(once);
    }

    /** The page of {@code detail} with its newest {@code figures}. */
    public static CourtView of(CourtDetail detail, Listing<ObservationHit> figures) {
        String name = detail.court().name();
        return new CourtView(
                CourtListView.line(detail.court()),
                detail.notices().stream().map(CourtView::notice).toList(),
                FigureTable.of(figures.items()),
                figures.total().value() - figures.items().size(),
                topics(detail).stream().filter(topic -> topic.notices() > 1).toList(),
                topics(detail).stream().filter(topic -> topic.notices() < 2).toList(),
                PageLinks.issues(Filter.COURT, name),
                PageLinks.figures(Filter.COURT, name),
                PageLinks.compareCourts(List.of(name)),
                PageLinks.feed(Filter.COURT, name),
                ExportLink.of(PageLinks.issues(Filter.COURT, name)));
    }

    private static Notice notice(CourtNotice notice) {
        ClaimedTotals claimed = notice.claimed();
        return new Notice(
                PageLinks.notice(notice.id()),
                notice.title(),
                Notation.date(notice.publishedOn()),
                notice.withdrawnOn(),
                NoticeListView.inspection(notice.inspection()),
                notice.issueCount(),
                claimed.completionRatePct() == null ? null : Notation.of(claimed.completionRatePct(), "%"),
                claimed.problemsDone() == null
                        ? null
                        : claimed.problemsDone() + (claimed.problems() == null ? "" : " / " + claimed.problems()));
    }

    private static List<TopicLine> topics(CourtDetail detail) {
        return detail.topics().stream().map(CourtView::topic).toList();
    }

    private static TopicLine topic(CodeCount count) {
        return new TopicLine(count.code(), PageLinks.page(count.list()), count.count(), count.notices());
    }
}
