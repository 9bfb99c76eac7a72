package courtnotices.portal.wiring;

import courtnotices.engine.EmbeddedElasticsearch;
import courtnotices.engine.EngineException;
import courtnotices.engine.EngineSettings;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A node that is started again on the same data when it dies, of a full heap for one.
 *
 * <p>At once the first time, then after 1, 2, 4 … seconds; one that keeps dying is given up, since only a person can mend it. A node that lived a
 * minute had started well, and its death counts as the first.
 */
final class RestartedEngine implements AutoCloseable {

    private static final Duration STABLE = Duration.ofMinutes(1);

    /** Long enough for a full disk or memory to be seen to, short enough to be waited for. */
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private static final Logger LOG = LoggerFactory.getLogger(RestartedEngine.class);

    private final EngineSettings settings;
    private final CompletableFuture<Path> ended = new CompletableFuture<>();
    private volatile EmbeddedElasticsearch node;
    private volatile boolean closed;
    private volatile Thread keeper = new Thread();

    private RestartedEngine(EngineSettings settings, EmbeddedElasticsearch node) {
        this.settings = settings;
        this.node = node;
    }

    static RestartedEngine start(EngineSettings settings) {
        return new RestartedEngine(settings, EmbeddedElasticsearch.start(settings));
    }

    URI address() {
        return node.address();
    }

    /** Completes when the node has died and is not started again, with where its log is. */
    CompletableFuture<Path> ended() {
        return ended;
    }

    /** Starts to watch over the node. */
    void keep(int restarts, Consumer<URI> moved) {
        keeper = Thread.ofPlatform().daemon().name("engine-restarts").start(() -> watch(restarts, moved));
    }

    private void watch(int restarts, Consumer<URI> moved) {
        int restarted = 0;
        try {
            while (true) {
                long since = System.nanoTime();
                node.ended().join(); // at once, for one that did not even start
                restarted = System.nanoTime() - since < STABLE.toNanos() ? restarted : 0;
                if (closed) {
                    return;
                }
                if (restarted == restarts) {
                    ended.complete(node.log());
                    return;
                }
                Thread.sleep(pauseBefore(restarted));
                restart(moved);
                restarted++;
            }
        } catch (InterruptedException e) {
            // closed while it waited for its next try
        }
    }

    static Duration pauseBefore(int restarted) {
        if (restarted == 0) {
            return Duration.ZERO;
        }
        long seconds = 1L << Math.min(restarted - 1, 10);
        return seconds > LONGEST_PAUSE.toSeconds() ? LONGEST_PAUSE : Duration.ofSeconds(seconds);
    }

    private synchronized void restart(Consumer<URI> moved) {
        if (closed) {
            return;
        }
        LOG.warn("Elasticsearch ended by itself and is started again; searches answer 503 until it is back");
        node.close(); // frees the directory
        try {
            node = EmbeddedElasticsearch.start(settings);
            moved.accept(node.address());
        } catch (EngineException e) {
            LOG.warn("{}", e.getMessage());
        }
    }

    /** A start that is under way is interrupted, and leaves nothing behind. */
    @Override
    public void close() {
        closed = true;
        keeper.interrupt();
        synchronized (this) {
            node.close();
        }
    }
}
