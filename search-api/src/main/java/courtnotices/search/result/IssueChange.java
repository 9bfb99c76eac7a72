package courtnotices.search.result;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of an issue between two revisions of its notice.
 *
 * @param before its ordinal in the earlier revision; null when it was not there
 * @param after its ordinal in the later; null when it is there no more
 * @param title in the later revision, or the earlier where it is gone
 * @param runs its text, in order: what was kept, taken out and put in
 */
public record IssueChange(
        Kind kind, @Nullable Integer before, @Nullable Integer after, String title, List<Run> runs) {

    public IssueChange {
        runs = List.copyOf(runs);
    }

    /** How an issue changed. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** A run of text. */
    public record Run(Sort sort, String text) {

        /** Whether a run was in both revisions, in the earlier or in the later alone. */
        public enum Sort {
            KEPT,
            REMOVED,
            ADDED
        }
    }
}
