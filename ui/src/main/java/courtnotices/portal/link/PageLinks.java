package courtnotices.portal.link;

import courtnotices.search.query.Filter;
import courtnotices.search.query.FilterValue;
import courtnotices.search.query.ListQuery;
import courtnotices.search.query.Parameters;
import courtnotices.search.query.Sort;

/** The addresses of the pages. */
public final class PageLinks {

    private PageLinks() {}

    /** The result page of {@code query}. */
    public static String issues(ListQuery query) {
        String parameters = Parameters.print(query);
        return parameters.isEmpty() ? "/issues" : "/issues?" + parameters;
    }

    /** The result page for these words. */
    public static String search(String words) {
        return issues(ListQuery.ALL.withText(words));
    }

    /** The result page with a value of a filter chosen, or no longer. */
    public static String toggle(ListQuery query, Filter filter, FilterValue value) {
        return issues(query.toggled(filter, value));
    }

    /** The result page in another order. */
    public static String sorted(ListQuery query, Sort sort) {
        return issues(query.sortedBy(sort));
    }

    /** A notice's page. */
    public static String notice(String id) {
        return "/notices/" + id;
    }

    /** An issue on its notice's page. */
    public static String issue(String noticeId, int ordinal) {
        return notice(noticeId) + "#" + anchor(ordinal);
    }

    /** The name of an issue's place on its notice's page. */
    public static String anchor(int ordinal) {
        return "issue-" + ordinal;
    }

    /** The API's answer to the same query. */
    public static String api(ListQuery query) {
        return "/api/v1" + issues(query);
    }

    /** Whether a browser may be sent to where a page came from; anything but the web is shown as text. */
    public static boolean isWeb(String uri) {
        return uri.startsWith("https://") || uri.startsWith("http://");
    }
}
