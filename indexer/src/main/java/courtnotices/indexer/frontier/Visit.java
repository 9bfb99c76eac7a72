package courtnotices.indexer.frontier;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An address, what came of the last visit, and when the next is due.
 *
 * @param interval between the last visit and the next, when nothing failed
 * @param attempts that failed in a row
 * @param last null before the first visit
 */
public record Visit(
        Lead lead,
        Instant dueAt,
        Duration interval,
        int attempts,
        @Nullable Memory last) {

    /** The first visit, due at once. */
    public static Visit first(Lead lead, Duration interval) {
        return new Visit(lead, lead.foundAt(), interval, 0, null);
    }

    /** The visit after one that brought {@code memory}. */
    public Visit then(Memory memory, Duration next) {
        return new Visit(lead, memory.at().plus(next), next, 0, memory);
    }

    /** The visit after one that failed, sooner than usual. */
    public Visit again(Memory memory, Duration pause) {
        return new Visit(lead, memory.at().plus(pause), interval, attempts + 1, memory);
    }

    /** The same visit for another reason. */
    public Visit of(Lead other) {
        return new Visit(other, dueAt, interval, attempts, last);
    }

    public boolean isDue(Instant now) {
        return !dueAt.isAfter(now);
    }

    /** Whether the last visit failed in a way that may pass, so that the next is soon. */
    public boolean isRetry() {
        return attempts > 0;
    }
}
