package courtnotices.indexer.page;

import courtnotices.indexer.source.RefusedException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Keeps one page from holding up all the others.
 *
 * <p>Parsers of PDF and Office loop, or eat memory, on documents that were made to make them. The work runs in a thread of its own, which is
 * interrupted and left behind when its time is up; it ends with the program at the latest.
 */
final class TimeLimit {

    /** A page's limit; the longest notice takes a tenth of a second. */
    static final Duration LONGEST = Duration.ofSeconds(10);

    /** One part in so many of the time is left for the thread to stop and let go of its memory, before the next page needs it. */
    private static final int LAST_PART = 10;

    private final Duration longest;

    TimeLimit(Duration longest) {
        this.longest = longest;
    }

    /**
     * What {@code work} gives.
     *
     * @throws RefusedException if it refuses, takes longer, or needs more memory or depth than there is
     */
    <T> T within(String uri, Callable<T> work) throws RefusedException {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = Thread.ofPlatform().daemon().name("page").start(task);
        try {
            return task.get(longest.toMillis() * (LAST_PART - 1) / LAST_PART, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            stop(thread);
            throw new RefusedException(uri, "takes longer than " + longest.toSeconds() + " s to read");
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            throw new RefusedException(uri, "was not read to its end, because the run was stopped");
        } catch (ExecutionException e) {
            throw refusal(uri, Objects.requireNonNull(e.getCause()));
        }
    }

    private void stop(Thread thread) {
        thread.interrupt();
        try {
            thread.join(longest.dividedBy(LAST_PART));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static RefusedException refusal(String uri, Throwable cause) {
        return switch (cause) {
            case RefusedException refused -> refused;
            case OutOfMemoryError e -> new RefusedException(uri, "needs more memory to read than there is");
            case StackOverflowError e -> new RefusedException(uri, "is nested more deeply than can be read");
            case RuntimeException fault -> throw fault;
            case Error fault -> throw fault;
            default -> throw new IllegalStateException(cause);
        };
    }
}
