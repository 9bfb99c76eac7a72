package courtnotices.search.elastic;

import java.time.Duration;

/**
 * How long a search may take: {@code 8 s} for Elasticsearch, which is then told to stop, and two more until the portal stops waiting.
 *
 * @param search after which Elasticsearch stops
 */
public record TimeLimits(Duration search) {

    /** A page that takes longer is not waited for by anyone. */
    public static final TimeLimits USUAL = new TimeLimits(Duration.ofSeconds(8));

    /** Elasticsearch looks at the clock between blocks of documents only, and its answer has to be sent and read. */
    private static final Duration GRACE = Duration.ofSeconds(2);

    public TimeLimits {
        if (search.toMillis() < 1) {
            throw new IllegalArgumentException("a search cannot take " + search + ": give it some seconds");
        }
    }

    /** After which the portal stops waiting for an answer of any kind. */
    Duration answer() {
        return search.plus(GRACE);
    }
}
