package courtnotices.portal.page;

import courtnotices.portal.link.PageLinks;
import courtnotices.portal.link.RegisterState;
import courtnotices.search.query.Listed;
import courtnotices.search.result.CourtHit;
import courtnotices.search.result.Listing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The register of courts. */
public record CourtListView(ListControls list, List<Line> courts) {

    /** A court, and how much it published when. */
    public record Line(
            String name,
            String address,
            String level,
            @Nullable String province,
            @Nullable String city,
            String notices,
            String issues,
            String figures,
            @Nullable String first,
            @Nullable String last) {}

    public CourtListView {
        courts = List.copyOf(courts);
    }

    /** The page of {@code state}; {@code all} are the courts of any level and province, of which the facets are counted. */
    public static CourtListView of(RegisterState state, Listing<CourtHit> listing, List<CourtHit> all) {
        return new CourtListView(
                ListControls.of(state, Listed.COURTS, listing, CourtFacets.of(all, state)),
                listing.items().stream().map(CourtListView::line).toList());
    }

    static Line line(CourtHit court) {
        return new Line(
                court.name(),
                PageLinks.court(court.name()),
                court.level().word(),
                court.province(),
                court.city(),
                Notation.of(court.noticeCount()),
                Notation.of(court.issueCount()),
                Notation.of(court.figureCount()),
                Notation.date(court.firstPublishedOn()),
                Notation.date(court.lastPublishedOn()));
    }
}
