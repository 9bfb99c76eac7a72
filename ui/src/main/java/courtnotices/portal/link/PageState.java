package courtnotices.portal.link;

import courtnotices.search.query.ListQuery;
import courtnotices.search.query.Parameters;

/** What a page that lists shows, which is what its address says. */
public interface PageState {

    /** What is listed. */
    ListQuery query();

    /** The same page for the query that {@code parameters} tell. */
    String address(String parameters);

    /** The same page for another query. */
    default String address(ListQuery other) {
        return address(Parameters.print(other));
    }
}
