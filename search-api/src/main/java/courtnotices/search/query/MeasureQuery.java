package courtnotices.search.query;

import courtnotices.notice.catalogue.Topic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A checked request to set courts' measures on a topic side by side.
 *
 * @param issues whose measures are wanted, by court; its size counts courts, its cursor holds a court's name
 */
public record MeasureQuery(Topic topic, ListQuery issues) {

    public MeasureQuery {
        if (issues.cursor() != null && issues.cursor().after().size() != 1) {
            throw Cursor.foreign();
        }
    }

    /** The court after which the page starts, or null for the first. */
    public @Nullable String after() {
        return issues.cursor() == null ? null : issues.cursor().after().getFirst();
    }

    /** The same request from the court after {@code court}. */
    public MeasureQuery after(String court) {
        return new MeasureQuery(topic, issues.from(new Cursor(Sort.COURT, List.of(court))));
    }
}
