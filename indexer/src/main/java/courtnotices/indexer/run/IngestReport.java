package courtnotices.indexer.run;

import courtnotices.indexer.index.Stored;
import courtnotices.indexer.source.Refusal;
import java.time.Instant;
import java.util.List;

/**
 * What a run came to.
 *
 * @param notices all that were read as notices: added, revised, found again, unchanged
 * @param issues in those notices
 * @param others pages that were read and are no notices, each with its reason
 * @param refused pages and documents that could not be read or stored, each with its reason; kept so that they can be tried again
 */
public record IngestReport(
        Instant startedAt,
        Instant endedAt,
        int pages,
        int notices,
        int added,
        int revised,
        int unchanged,
        int issues,
        int observations,
        int remarks,
        List<Refusal> others,
        List<Refusal> refused) {

    public IngestReport {
        others = List.copyOf(others);
        refused = List.copyOf(refused);
    }

    /** Whether every page was read and every document stored. */
    public boolean isComplete() {
        return refused.isEmpty();
    }

    static boolean isUnchanged(Stored stored) {
        return stored.outcome() == Stored.Outcome.UNCHANGED || stored.outcome() == Stored.Outcome.FOUND_AGAIN;
    }
}
