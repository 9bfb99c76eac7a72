package courtnotices.search.result;

import courtnotices.search.query.ComparisonParameters;
import courtnotices.search.query.IndicatorQuery;
import courtnotices.search.query.ListQuery;
import courtnotices.search.query.MeasureQuery;
import courtnotices.search.query.Parameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The API's addresses of things and lists. */
public final class Addresses {

    public static final String ISSUES = "/api/v1/issues";
    public static final String OBSERVATIONS = "/api/v1/observations";
    public static final String NOTICES = "/api/v1/notices";
    public static final String COURTS = "/api/v1/courts";
    public static final String TOPICS = "/api/v1/topics";
    public static final String INDICATORS = "/api/v1/indicators";
    public static final String SUGGEST = "/api/v1/suggest";
    public static final String FEED = "/api/v1/feeds/issues.atom";
    public static final String REVISION_FEED = "/api/v1/feeds/revisions.atom";
    public static final String COMPARE_INDICATORS = "/api/v1/compare/indicators";
    public static final String COMPARE_MEASURES = "/api/v1/compare/measures";
    public static final String COMPARE_COURTS = "/api/v1/compare/courts";
    public static final String TRENDS = "/api/v1/trends";

    /** There is no list of measures: they stand in their issues. */
    public static final String MEASURES = "/api/v1/measures";

    private Addresses() {}

    /** The address of one thing. Ids are made of letters, digits and dashes. */
    public static String one(String list, String id) {
        return list + "/" + id;
    }

    /** The address of one thing by its name, which is Chinese. */
    public static String named(String list, String name) {
        return list + "/" + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The address of a comparison. */
    public static String of(IndicatorQuery query) {
        return COMPARE_INDICATORS + "?" + ComparisonParameters.print(query);
    }

    /** The address of a page of columns. */
    public static String of(MeasureQuery query) {
        return COMPARE_MEASURES + "?" + ComparisonParameters.print(query);
    }

    /** The address of a list. */
    public static String list(String list, ListQuery query) {
        return list(list, Parameters.print(query));
    }

    /** The address of a list with these parameters. */
    public static String list(String list, String parameters) {
        return parameters.isEmpty() ? list : list + "?" + parameters;
    }
}
