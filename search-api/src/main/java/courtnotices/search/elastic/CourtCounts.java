package courtnotices.search.elastic;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of courts by name.
 *
 * @param next the page after it, or null
 */
public record CourtCounts(List<CourtCount> courts, @Nullable CourtPage next) {

    public CourtCounts {
        courts = List.copyOf(courts);
    }
}
