package courtnotices.indexer.index;

import java.util.List;

/**
 * What became of one notice.
 *
 * @param refused what Elasticsearch refused of it, each with its reason; the notice is then not counted as stored and is written again
 *     next time
 */
public record Stored(String noticeId, Outcome outcome, int issues, int observations, List<String> refused) {

    public Stored {
        refused = List.copyOf(refused);
    }

    /** How a notice met what the index already held. */
    public enum Outcome {
        /** not there before */
        ADDED,
        /** there with other words, which were replaced */
        REVISED,
        /** there already, now known at one more address; what that says does not change what is kept */
        FOUND_AGAIN,
        /** there with the same words and address */
        UNCHANGED,
        /** refused in part; see {@link Stored#refused} */
        REFUSED
    }
}
