package courtnotices.indexer.crawl;

import java.time.Duration;

/** How long and how often a site that does not answer well is tried in one run. */
final class Patience {

    /** The first try and three more. */
    static final int TRIES = 4;

    /** A site that wants to be left alone for longer is left until the next run. */
    static final Duration LONGEST = Duration.ofMinutes(10);

    private static final Duration SHORTEST = Duration.ofMillis(50);

    /** A site may say that it wants to be left alone for a year; by then nobody remembers why. */
    private static final Duration LONGEST_REST = Duration.ofDays(7);

    /** A host that does not answer is left alone for so long, or for the rhythm of its sites where that is shorter. */
    private static final Duration REST = Duration.ofHours(1);

    private Patience() {}

    static Duration restWithin(Duration rhythm) {
        return rhythm.compareTo(REST) < 0 ? rhythm : REST;
    }

    /** How long a host is left alone that wants to be for {@code wished}. */
    static Duration restOf(Duration wished, Duration delay) {
        Duration rest = longer(wished, delay);
        return rest.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : rest;
    }

    static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) > 0 ? a : b;
    }

    /** After the {@code failed}th failure in a row: 2, 8, 32 times the site's usual pause. */
    static Duration after(int failed, Duration delay) {
        Duration usual = delay.compareTo(SHORTEST) < 0 ? SHORTEST : delay;
        Duration pause = usual.multipliedBy(1L << Math.min(2 * failed - 1, 10));
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }
}
