package courtnotices.search.elastic;

import co.elastic.clients.elasticsearch._types.FieldValue;
import java.util.Map;

/** Where a page of courts starts: after the one with these members; none of the first. */
public record CourtPage(Map<String, FieldValue> after) {

    /** The first. */
    public static final CourtPage FIRST = new CourtPage(Map.of());

    public CourtPage {
        after = Map.copyOf(after);
    }
}
