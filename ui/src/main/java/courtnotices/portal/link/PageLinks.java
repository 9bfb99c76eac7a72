package courtnotices.portal.link;

import courtnotices.search.query.ComparisonParameters;
import courtnotices.search.query.CourtsQuery;
import courtnotices.search.query.Filter;
import courtnotices.search.query.FilterValue;
import courtnotices.search.query.IndicatorQuery;
import courtnotices.search.query.ListQuery;
import courtnotices.search.query.MeasureQuery;
import courtnotices.search.query.Parameters;
import courtnotices.search.query.TrendQuery;
import courtnotices.search.result.Addresses;
import java.util.List;

/** The addresses of the pages. */
public final class PageLinks {

    private static final String API = "/api/v1";

    private PageLinks() {}

    /** The result page of {@code query}. */
    public static String issues(ListQuery query) {
        return issues(Parameters.print(query));
    }

    /** The result page with these parameters. */
    public static String issues(String parameters) {
        return parameters.isEmpty() ? "/issues" : "/issues?" + parameters;
    }

    /** The result page for these words. */
    public static String search(String words) {
        return issues(ListQuery.ALL.withText(words));
    }

    /** A notice's page. */
    public static String notice(String id) {
        return "/notices/" + id;
    }

    /** What a court changed in a notice. */
    public static String revisions(String id) {
        return notice(id) + "/revisions";
    }

    /** A figure's card. */
    public static String figure(String id) {
        return "/observations/" + id;
    }

    /** A court's page. */
    public static String court(String name) {
        return Addresses.named("/courts", name);
    }

    /** The courts with this value of a filter. */
    public static String courts(Filter filter, String value) {
        return page(Addresses.list(Addresses.COURTS, chosen(filter, value)));
    }

    /** The issues with this value of a filter. */
    public static String issues(Filter filter, String value) {
        return issues(chosen(filter, value));
    }

    /** The notices with this value of a filter. */
    public static String notices(Filter filter, String value) {
        return page(Addresses.list(Addresses.NOTICES, chosen(filter, value)));
    }

    /** The API's figures with this value of a filter: there is no page of figures. */
    public static String figures(Filter filter, String value) {
        return Addresses.list(Addresses.OBSERVATIONS, chosen(filter, value));
    }

    /** The feed of the issues with this value of a filter. */
    public static String feed(Filter filter, String value) {
        return Addresses.list(Addresses.FEED, chosen(filter, value));
    }

    /** A topic's page. */
    public static String topic(String code) {
        return Addresses.named("/topics", code);
    }

    /** An indicator's page. */
    public static String indicator(String code) {
        return Addresses.named("/indicators", code);
    }

    /** Courts by an indicator. */
    public static String compareIndicators(String indicator) {
        return page(Addresses.list(Addresses.COMPARE_INDICATORS, chosen(Filter.INDICATOR, indicator)));
    }

    /** What courts did about a topic. */
    public static String compareMeasures(String topic) {
        return page(Addresses.list(Addresses.COMPARE_MEASURES, chosen(Filter.TOPIC, topic)));
    }

    /** Courts by an indicator, as {@code query} asks. */
    public static String compareIndicators(IndicatorQuery query) {
        return page(Addresses.of(query));
    }

    /** What courts did about a topic, as {@code query} asks. */
    public static String compareMeasures(MeasureQuery query) {
        return page(Addresses.of(query));
    }

    /** These courts side by side; of fewer than two the page that asks for more. */
    public static String compareCourts(List<String> courts) {
        ListQuery query = ListQuery.ALL;
        for (String court : courts) {
            query = query.toggled(Filter.COURT, new FilterValue(court, false));
        }
        return page(Addresses.list(Addresses.COMPARE_COURTS, query));
    }

    /** Courts side by side, as {@code query} asks. */
    public static String compareCourts(CourtsQuery query) {
        return page(Addresses.list(Addresses.COMPARE_COURTS, ComparisonParameters.print(query)));
    }

    /** Issues over years or provinces. */
    public static String trends(TrendQuery query) {
        return page(Addresses.list(Addresses.TRENDS, ComparisonParameters.print(query)));
    }

    private static ListQuery chosen(Filter filter, String value) {
        return ListQuery.ALL.toggled(filter, new FilterValue(value, false));
    }

    /** The page that shows what the API answers at {@code api}. */
    public static String page(String api) {
        return api.substring(API.length());
    }

    /** The API's answer that the page at {@code page} shows. */
    public static String api(String page) {
        return API + page;
    }

    /** The same answer as a table, {@code csv}, {@code xlsx} or {@code ndjson}. */
    public static String table(String page, String format) {
        int query = page.indexOf('?');
        return API
                + (query < 0 ? page + "." + format : page.substring(0, query) + "." + format + page.substring(query));
    }

    /** An issue on its notice's page. */
    public static String issue(String noticeId, int ordinal) {
        return notice(noticeId) + "#" + anchor(ordinal);
    }

    /** The name of an issue's place on its notice's page. */
    public static String anchor(int ordinal) {
        return "issue-" + ordinal;
    }

    /** Whether a browser may be sent to where a page came from; anything but the web is shown as text. */
    public static boolean isWeb(String uri) {
        return uri.startsWith("https://") || uri.startsWith("http://");
    }
}
