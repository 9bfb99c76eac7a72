package courtnotices.search.result;

import courtnotices.search.query.ListQuery;
import courtnotices.search.query.Parameters;

/** The API's addresses of things and lists. */
public final class Addresses {

    public static final String ISSUES = "/api/v1/issues";
    public static final String OBSERVATIONS = "/api/v1/observations";
    public static final String NOTICES = "/api/v1/notices";

    private Addresses() {}

    /** The address of one thing. Ids are made of letters, digits and dashes. */
    public static String one(String list, String id) {
        return list + "/" + id;
    }

    /** The address of a list. */
    public static String list(String list, ListQuery query) {
        String parameters = Parameters.print(query);
        return parameters.isEmpty() ? list : list + "?" + parameters;
    }
}
