package courtnotices.indexer.crawl;

import courtnotices.indexer.frontier.Visit;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What all hosts' crawls of one run share.
 *
 * @param startedAt what was visited since is not visited again
 * @param elsewhere takes visits to other hosts
 * @param newsBySite when a site had news in this run; written by many threads
 */
record Tour(
        Scope scope,
        String agent,
        Due due,
        CrawlTools tools,
        Clock clock,
        CrawlProgress progress,
        Stopping stopping,
        Instant startedAt,
        Consumer<Visit> elsewhere,
        Map<String, Instant> newsBySite) {

    /** A site, by its start, has a notice that was not known, or other words of one that was. */
    void newsOf(String site) {
        newsBySite.put(site, now());
    }

    /** When that was in this run; null when it was not. */
    @Nullable
    Instant news(String site) {
        return newsBySite.get(site);
    }

    Instant now() {
        return clock.instant();
    }

    /** Whether a visit is for this run. */
    boolean includes(Visit visit) {
        return visit.last() == null
                || visit.isRetry()
                || (visit.last().at().isBefore(startedAt)
                        && (due == Due.EVERYTHING || !visit.dueAt().isAfter(startedAt)));
    }
}
