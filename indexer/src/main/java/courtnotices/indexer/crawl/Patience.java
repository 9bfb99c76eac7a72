package courtnotices.indexer.crawl;

import java.time.Duration;

/** How long and how often a site that does not answer well is tried in one run. */
final class Patience {

    /** The first try and three more. */
    static final int TRIES = 4;

    /** A site that wants to be left alone for longer is left until the next run. */
    static final Duration LONGEST = Duration.ofMinutes(10);

    private static final Duration SHORTEST = Duration.ofMillis(50);

    private Patience() {}

    /** After the {@code failed}th failure in a row: 2, 8, 32 times the site's usual pause. */
    static Duration after(int failed, Duration delay) {
        Duration usual = delay.compareTo(SHORTEST) < 0 ? SHORTEST : delay;
        Duration pause = usual.multipliedBy(1L << Math.min(2 * failed - 1, 10));
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }
}
