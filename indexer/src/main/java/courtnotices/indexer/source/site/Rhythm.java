package courtnotices.indexer.source.site;

import java.time.Duration;

/**
 * How often a site is asked.
 *
 * @param delay between two requests to the same host, from the end of one to the start of the next; a longer Crawl-delay of robots.txt wins
 * @param soonest a page that changed is looked at again after this; one that did not change ever later
 */
public record Rhythm(Duration delay, Duration soonest) {

    /** What a reader who opens one article after the other asks of a site. */
    static final Duration DELAY = Duration.ofSeconds(5);

    /** Courts publish some notices a year; a day late is soon. */
    static final Duration SOONEST = Duration.ofDays(1);

    /** A page that never changes is looked at once a month: it may be edited or taken down. */
    public static final Duration LATEST = Duration.ofDays(30);

    /**
     * When a page is due again, after {@code now} the last time it was looked at {@code before} later than the time before.
     *
     * <p>Half of that when it changed, half as much again when not: 1 d, 1.5 d, 2.25 d … 30 d.
     */
    public Duration after(Duration before, Change change) {
        Duration next = switch (change) {
            case CHANGED -> before.dividedBy(2);
            case UNCHANGED -> before.multipliedBy(3).dividedBy(2);
        };
        Duration latest = soonest.compareTo(LATEST) > 0 ? soonest : LATEST;
        if (next.compareTo(soonest) < 0) {
            return soonest;
        }
        return next.compareTo(latest) > 0 ? latest : next;
    }

    /** Whether a page says what it said. */
    public enum Change {
        CHANGED,
        UNCHANGED
    }
}
