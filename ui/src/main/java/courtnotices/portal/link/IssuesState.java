package courtnotices.portal.link;

import courtnotices.search.query.BadQueryException;
import courtnotices.search.query.Fault;
import courtnotices.search.query.ListQuery;
import courtnotices.search.query.Listed;
import courtnotices.search.query.Parameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the result page shows, which is what its address says: {@code /issues?q=终本率&group=notice}. */
public record IssuesState(ListQuery query, Grouping grouping) implements PageState {

    private static final String PATH = "/issues";
    private static final String GROUP = "group";
    private static final String BY_NOTICE = "notice";

    /**
     * The state that {@code parameters} tell.
     *
     * @throws BadQueryException naming the parameter, if it is unknown or its value impossible
     */
    public static IssuesState parse(Map<String, List<String>> parameters) {
        Map<String, List<String>> others = new LinkedHashMap<>(parameters);
        List<String> group = others.remove(GROUP);
        if (group != null && !group.equals(List.of(BY_NOTICE))) {
            throw new BadQueryException(GROUP, Fault.NONE_OF, String.join(",", group), BY_NOTICE);
        }
        return new IssuesState(
                Parameters.parse(others, Listed.ISSUES), group == null ? Grouping.NONE : Grouping.NOTICE);
    }

    /** The page's path and query. */
    public String address() {
        return address(Parameters.print(query));
    }

    @Override
    public String address(String parameters) {
        String grouped = grouping == Grouping.NONE ? "" : GROUP + "=" + BY_NOTICE;
        String all = parameters + (parameters.isEmpty() || grouped.isEmpty() ? "" : "&") + grouped;
        return all.isEmpty() ? PATH : PATH + "?" + all;
    }

    /** The same results laid out the other way. */
    public String regrouped() {
        return new IssuesState(query, grouping == Grouping.NONE ? Grouping.NOTICE : Grouping.NONE).address();
    }
}
