package courtnotices.indexer.frontier;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What must be known of a host before it is asked for anything.
 *
 * @param nextRequestAt before which it is not asked; kept before each request, so that a crawl that was killed keeps the delay too
 * @param robots what its robots.txt said, or null where nobody looked yet
 * @param dueAt when the first of its addresses is due, as far as is known; null before its first visit has ended
 * @param sites what the addresses of each site on it turned out to be, by the site's first start
 */
public record HostState(
        String host,
        Instant nextRequestAt,
        @Nullable RobotsText robots,
        @Nullable Instant dueAt,
        Map<String, SiteCounts> sites) {

    /** As it is known; what an earlier version did not keep is missing. */
    @SuppressWarnings("NullAway") // a document of the index may lack it
    public HostState {
        sites = sites == null ? Map.of() : Map.copyOf(sites);
    }

    /** A host that was never asked. */
    public static HostState unknown(String host) {
        return new HostState(host, Instant.EPOCH, null, null, Map.of());
    }

    public HostState notBefore(Instant at) {
        return new HostState(host, at, robots, dueAt, sites);
    }

    public HostState with(RobotsText text) {
        return new HostState(host, nextRequestAt, text, dueAt, sites);
    }

    /** The host after a visit. */
    public HostState resting(@Nullable Instant due, Map<String, SiteCounts> counts) {
        return new HostState(host, nextRequestAt, robots, due, counts);
    }

    /** Whether it is worth coming again. */
    public boolean isDue(Instant now) {
        return !nextRequestAt.isAfter(now) && (dueAt == null || !dueAt.isAfter(now));
    }

    /**
     * A robots.txt as it was.
     *
     * @param at when it was asked for
     * @param text what it said; empty where there is none (then everything is allowed); null where it could not be had (then nothing is)
     */
    public record RobotsText(Instant at, @Nullable String text) {}
}
