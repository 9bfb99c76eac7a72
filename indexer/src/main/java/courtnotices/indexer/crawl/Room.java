package courtnotices.indexer.crawl;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** How much a run does at once: some pages in all, and one at a time of a registered domain, whose hosts often are one machine. */
final class Room {

    /** As many as have a page in memory at once; whoever only waits for the time to ask has no place here. */
    private static final int AT_ONCE = 16;

    /** As many as have what is known of their addresses in memory: some thousand visits each in the worst case, half a kilobyte a visit. */
    private static final int MOST_HOSTS = 200;

    private final Semaphore hosts = new Semaphore(MOST_HOSTS, true);
    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final Map<String, Semaphore> neighbourhoods = new ConcurrentHashMap<>();

    /** Waits until one more host may be worked through. */
    void open() {
        hosts.acquireUninterruptibly();
    }

    void close() {
        hosts.release();
    }

    /** Takes a place; false when there was none within {@code patience}. */
    boolean enter(String neighbourhood, Duration patience) {
        Semaphore own = placeIn(neighbourhood);
        if (!isTaken(own, patience)) {
            return false;
        }
        if (!isTaken(places, patience)) {
            own.release();
            return false;
        }
        return true;
    }

    void leave(String neighbourhood) {
        places.release();
        placeIn(neighbourhood).release();
    }

    private Semaphore placeIn(String neighbourhood) {
        return neighbourhoods.computeIfAbsent(neighbourhood, name -> new Semaphore(1, true));
    }

    private static boolean isTaken(Semaphore place, Duration patience) {
        try {
            return place.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts a host's thread", e);
        }
    }
}
