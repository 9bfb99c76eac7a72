package courtnotices.indexer.frontier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What must be known of a host before it is asked for anything.
 *
 * @param nextRequestAt before which it is not asked; kept before each request, so that a crawl that was killed keeps the delay too
 * @param robots what its robots.txt said, or null where nobody looked yet
 */
public record HostState(
        String host, Instant nextRequestAt, @Nullable RobotsText robots) {

    public HostState notBefore(Instant at) {
        return new HostState(host, at, robots);
    }

    public HostState with(RobotsText text) {
        return new HostState(host, nextRequestAt, text);
    }

    /**
     * A robots.txt as it was.
     *
     * @param at when it was asked for
     * @param text what it said; empty where there is none (then everything is allowed); null where it could not be had (then nothing is)
     */
    public record RobotsText(Instant at, @Nullable String text) {}
}
