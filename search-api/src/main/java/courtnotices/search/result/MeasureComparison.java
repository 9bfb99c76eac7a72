package courtnotices.search.result;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Courts' measures on a topic, a column a court, by the courts' names.
 *
 * @param total of all courts, not only this page's
 * @param next the address of the next courts, or null
 */
public record MeasureComparison(
        TopicName topic,
        Total total,
        List<MeasureColumn> courts,
        Sharing sharing,
        @Nullable String next) {

    public MeasureComparison {
        courts = List.copyOf(courts);
    }
}
