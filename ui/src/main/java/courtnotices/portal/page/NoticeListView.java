package courtnotices.portal.page;

import courtnotices.notice.Inspection;
import courtnotices.portal.link.PageLinks;
import courtnotices.portal.link.RegisterState;
import courtnotices.search.query.Filter;
import courtnotices.search.query.Listed;
import courtnotices.search.result.Listing;
import courtnotices.search.result.NoticeHit;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The register of notices. */
public record NoticeListView(ListControls list, List<Line> notices) {

    /**
     * A notice.
     *
     * @param inspection its kind and team, as far as they are told
     * @param withdrawnOn when its page was found gone, or null
     */
    public record Line(
            NoticeLink notice,
            @Nullable String courtAddress,
            String inspection,
            @Nullable LocalDate withdrawnOn) {}

    public NoticeListView {
        notices = List.copyOf(notices);
    }

    /** The page of {@code state}. */
    public static NoticeListView of(RegisterState state, Listing<NoticeHit> listing) {
        return new NoticeListView(
                ListControls.of(state, Listed.NOTICES, listing, facets(state, listing)),
                listing.items().stream().map(NoticeListView::line).toList());
    }

    /** Those of courts last: they are as many as there are notices. */
    private static List<FacetView> facets(RegisterState state, Listing<NoticeHit> listing) {
        return IssuesView.facets(state, listing.facets()).stream()
                .sorted(Comparator.comparing(facet -> facet.name().equals(Filter.COURT.parameter())))
                .toList();
    }

    private static Line line(NoticeHit notice) {
        return new Line(
                NoticeLink.of(notice),
                notice.court() == null ? null : PageLinks.court(notice.court().name()),
                inspection(notice.inspection()),
                NoticeHistory.day(notice.withdrawnAt()));
    }

    /** 巡视 省委第七巡视组, or what is told of it. */
    static String inspection(Inspection inspection) {
        String kind = inspection.kind() == null ? "" : inspection.kind().word();
        String team = inspection.team() == null ? "" : inspection.team();
        return (kind + " " + team).strip();
    }
}
