package courtnotices.portal.wiring;

import courtnotices.indexer.index.IndexException;
import courtnotices.indexer.index.Indices;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;

/** Creates the indices before the first request; while the cluster is away again and again, until it is back. */
final class IndicesReady implements InitializingBean, AutoCloseable {

    /** Soon enough that nobody who is told to try again in five seconds is told so twice. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private static final Logger LOG = LoggerFactory.getLogger(IndicesReady.class);

    private final Indices indices;
    private final Clock clock;
    private @Nullable Thread trying;
    private String told = "";

    IndicesReady(Indices indices, Clock clock) {
        this.indices = indices;
        this.clock = clock;
    }

    @Override
    public void afterPropertiesSet() {
        if (!areThere()) {
            trying = Thread.ofVirtual().name("indices").start(this::untilTheyAre);
        }
    }

    private void untilTheyAre() {
        try {
            do {
                Thread.sleep(PAUSE);
            } while (!areThere());
        } catch (InterruptedException e) {
            // the portal ends
        }
    }

    private boolean areThere() {
        try {
            indices.ensure(clock.instant());
            return true;
        } catch (IndexException e) {
            tell(String.valueOf(e.getMessage()));
            return false;
        }
    }

    /** Once, and not every second. */
    private void tell(String why) {
        if (!why.equals(told)) {
            LOG.warn("{}; searches answer 503 until it is back", why);
            told = why;
        }
    }

    @Override
    public void close() {
        if (trying != null) {
            trying.interrupt();
        }
    }
}
