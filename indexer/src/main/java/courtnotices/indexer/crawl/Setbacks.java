package courtnotices.indexer.crawl;

import courtnotices.indexer.frontier.Memory;
import courtnotices.indexer.frontier.Outcome;
import courtnotices.indexer.frontier.Visit;
import courtnotices.indexer.source.fetch.FetchFailure;
import courtnotices.indexer.source.fetch.PageAnswer;
import courtnotices.indexer.source.site.Site;
import java.time.Duration;

/** What is remembered of visits that brought nothing, and when they are made again. */
final class Setbacks {

    private final Tour tour;
    private final HostTally tally;

    Setbacks(Tour tour, HostTally tally) {
        this.tour = tour;
        this.tally = tally;
    }

    /** The visit after one that failed: a few times soon where it may pass, then as if it were unchanged. */
    Visit failed(Visit visit, PageAnswer.Failed failed, Site site, Duration delay) {
        String reason = reason(failed);
        tally.failed(visit.lead().address(), failed.failure(), reason);
        Memory memory =
                Memory.without(visit.last(), tour.now(), Outcome.FAILED, reason).failing(failed.failure());
        return failed.failure().isPassing() && triesAreLeft(visit)
                ? visit.again(memory, Patience.after(visit.attempts() + 1, delay))
                : visit.then(
                        memory, Patience.longer(visit.interval(), site.rhythm().soonest()));
    }

    /** The visit after one that the host was too busy for: what is known of the page stands. */
    Visit busy(Visit visit, String reason, Duration pause) {
        tally.failed(visit.lead().address(), FetchFailure.SERVER_ERROR, reason);
        Outcome outcome = visit.last() == null ? Outcome.FAILED : visit.last().outcome();
        Memory memory =
                Memory.without(visit.last(), tour.now(), outcome, reason).failing(FetchFailure.SERVER_ERROR);
        return triesAreLeft(visit) ? visit.again(memory, pause) : visit.then(memory, visit.interval());
    }

    static boolean triesAreLeft(Visit visit) {
        return visit.attempts() + 1 < Patience.TRIES;
    }

    /** The visit after one that robots.txt forbids. */
    Visit forbidden(Visit visit) {
        String reason = "robots.txt forbids it";
        tally.forbidden(visit.lead().address(), reason);
        Memory memory =
                Memory.without(visit.last(), tour.now(), Outcome.FAILED, reason).failing(FetchFailure.FORBIDDEN);
        return visit.then(memory, visit.interval());
    }

    /** The visit that would have been first, had the host's robots.txt been there to allow it. */
    Visit withoutRobots(Visit first, HostRules.Trouble trouble) {
        PageAnswer.Failed failure = trouble.failure();
        String reason = reason(failure);
        tally.failed(trouble.address(), failure.failure(), reason);
        Memory memory =
                Memory.without(first.last(), tour.now(), Outcome.FAILED, reason).failing(failure.failure());
        return first.then(memory, first.interval());
    }

    private static String reason(PageAnswer.Failed failed) {
        return failed.failure() == FetchFailure.PRIVATE_ADDRESS
                ? failed.reason() + "; the entry of a court's intranet says intranet: true"
                : failed.reason();
    }
}
