package courtnotices.portal.page;

import courtnotices.portal.link.RegisterState;
import courtnotices.search.query.Listed;
import courtnotices.search.query.Parameters;
import courtnotices.search.result.Listing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a register's table: how it was asked for, and where it goes on.
 *
 * @param hidden the filters as fields of the search form, so that new words keep them
 * @param first whether it is the first page
 * @param next the next page, or null on the last
 */
public record ListControls(
        String path,
        String q,
        long total,
        List<IssuesView.Chip> chips,
        List<IssuesView.Field> hidden,
        List<IssuesView.Order> orders,
        List<FacetView> facets,
        boolean first,
        @Nullable String next,
        String start,
        String unfiltered,
        List<ExportLink> exports) {

    static ListControls of(RegisterState state, Listed listed, Listing<?> listing, List<FacetView> facets) {
        return new ListControls(
                state.path(),
                state.query().text(),
                listing.total().value(),
                IssuesView.chips(state),
                IssuesView.kept(state),
                IssuesView.orders(state, listed),
                facets,
                state.query().cursor() == null,
                IssuesView.next(state, listing),
                state.address(state.query().from(null)),
                state.address(state.query().unfiltered()),
                ExportLink.of(state.address(Parameters.print(state.query().from(null)))));
    }
}
