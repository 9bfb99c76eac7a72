package courtnotices.indexer.index;

import java.util.List;

/** What the index holds. */
public record IndexStatus(List<Generation> indices, List<CourtCount> courts) {

    public IndexStatus {
        indices = List.copyOf(indices);
        courts = List.copyOf(courts);
    }

    /** The index behind an alias. */
    public record Generation(String alias, String name, long documents) {}

    /** What there is of a court. */
    public record CourtCount(String name, long notices, long issues) {}
}
