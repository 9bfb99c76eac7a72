package courtnotices.portal.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Lets long work come to its end when the process is told to end: Ctrl-C asks the work to stop, and the process ends when this is closed.
 *
 * <p>To be opened before whatever the work needs, so that it is closed after it.
 */
final class Ending implements AutoCloseable {

    /** A request lasts ten seconds at most, and what it brought is written in a few. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final PrintWriter err;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = Thread.ofPlatform().name("ending").unstarted(this::end);
    private volatile @Nullable Runnable stop;

    Ending(PrintWriter err) {
        this.err = err;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** What asks the work to stop. */
    void stopsBy(Runnable asking) {
        stop = asking;
    }

    private void end() {
        Runnable asking = stop;
        if (asking == null) {
            return;
        }
        err.println("portal: stopping; what is under way comes to its end");
        err.flush();
        asking.run();
        try {
            if (!ended.await(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
                err.println("portal: cut off; the next run goes on where this one was");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the process is ending, and waited for this
        }
    }
}
