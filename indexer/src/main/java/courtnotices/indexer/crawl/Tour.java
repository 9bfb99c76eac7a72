package courtnotices.indexer.crawl;

import courtnotices.indexer.frontier.Memory;
import courtnotices.indexer.frontier.Visit;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What all hosts' crawls of one run share.
 *
 * @param startedAt what was visited since is not visited again
 * @param elsewhere takes visits to other hosts
 * @param sites how each site does in this run
 */
record Tour(
        Scope scope,
        String agent,
        Due due,
        CrawlTools tools,
        Clock clock,
        CrawlProgress progress,
        Stopping stopping,
        Room room,
        Instant startedAt,
        Elsewhere elsewhere,
        SiteTallies sites) {

    /** The other hosts, as one of them sees them. */
    interface Elsewhere {

        /** Whether {@code host} is visited: it is known, or one of not too many others of its domain. */
        boolean admits(String host);

        /** Takes a visit to another host, which the frontier knows already. */
        void offer(Visit visit);
    }

    Instant now() {
        return clock.instant();
    }

    /** Whether a visit is for this run. */
    boolean includes(Visit visit) {
        Memory last = visit.last();
        if (last == null) {
            return true;
        }
        boolean soon = visit.isRetry() && !visit.dueAt().isAfter(now().plus(Patience.LONGEST));
        return soon || (last.at().isBefore(startedAt) && (due == Due.EVERYTHING || visit.isDue(startedAt)));
    }

    /** What an answer may be compared with; null when the page is to be looked at anew, whether it changed or not. */
    @Nullable
    Memory standing(Visit visit, String rules) {
        Memory last = visit.last();
        return last != null && due != Due.EVERYTHING && last.isKnownBy(rules) ? last : null;
    }
}
