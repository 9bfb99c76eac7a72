package courtnotices.search.query;

import java.util.List;

/**
 * A checked request to set courts side by side.
 *
 * @param courts two to {@value #MOST}, in the order asked for
 * @param notices of these courts; its filters alone count
 */
public record CourtsQuery(List<String> courts, ListQuery notices) {

    /** As many columns as a page of paper holds. */
    public static final int MOST = 10;

    private static final int LEAST = 2;

    public CourtsQuery {
        courts = List.copyOf(courts);
        if (courts.size() < LEAST || courts.size() > MOST) {
            throw new BadQueryException("court", Fault.NUMBER_OF_COURTS, courts.size(), LEAST, MOST);
        }
    }
}
