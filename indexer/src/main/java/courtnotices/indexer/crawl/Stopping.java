package courtnotices.indexer.crawl;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The wish that a crawl ends, which interrupts its pauses and lets its requests come to their end. */
class Stopping {

    private final CountDownLatch wished = new CountDownLatch(1);

    void stop() {
        wished.countDown();
    }

    boolean isWished() {
        return wished.getCount() == 0;
    }

    /** Waits, unless that is wished for meanwhile. */
    void pause(Duration time) {
        try {
            if (time.isPositive() && !wished.await(time.toNanos(), TimeUnit.NANOSECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            stop();
            Thread.currentThread().interrupt();
        }
    }
}
