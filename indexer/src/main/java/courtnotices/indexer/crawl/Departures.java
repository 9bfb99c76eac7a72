package courtnotices.indexer.crawl;

import courtnotices.indexer.frontier.Memory;
import courtnotices.indexer.frontier.Outcome;
import courtnotices.indexer.frontier.Visit;
import courtnotices.indexer.source.archive.Departure;
import courtnotices.indexer.source.fetch.Exchange;
import courtnotices.indexer.source.fetch.FetchFailure;
import courtnotices.indexer.source.site.Rhythm.Change;
import courtnotices.notice.document.SiteState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Takes it that a page is there no more.
 *
 * <p>Of a notice that is not believed at once: a site whose program is down answers 404 to everything. It counts when it is said again, a rhythm
 * later at the earliest, while the site's lists are there.
 */
final class Departures {

    private final Tour tour;
    private final HostTally tally;

    Departures(Tour tour, HostTally tally) {
        this.tour = tour;
        this.tally = tally;
    }

    /** What 404 or 410 means. */
    Received gone(Asked asked, Exchange exchange) {
        String said = "answers " + exchange.status();
        if (asked.noticeId() != null) {
            return missing(asked, said, exchange);
        }
        if (asked.lead().kind().leadsOn()) {
            return asked.failed(FetchFailure.MISLEADING, "is not there (" + exchange.status() + ")", tally);
        }
        if (!isGone(asked)) {
            tour.tools().archive().keep(exchange);
            tally.other(asked.lead().address(), "is not there (" + exchange.status() + ")");
        }
        return asked.then(Memory.of(asked.at(), Outcome.GONE, said), Change.UNCHANGED);
    }

    /** What it means that a notice's page is not there, as {@code said}; the proof is archived where there is one. */
    Received missing(Asked asked, String said, @Nullable Exchange exchange) {
        String noticeId = Objects.requireNonNull(asked.noticeId());
        if (!isGone(asked)) {
            if (!isBelieved(asked)) {
                return doubted(asked, said);
            }
            if (exchange != null) {
                tour.tools().archive().keep(exchange);
            }
            withdraw(noticeId, asked, said);
            tally.withdrawn(asked.lead().address(), asked.lead().title());
        }
        return asked.then(Memory.of(asked.at(), Outcome.GONE, said).ofNotice(noticeId), Change.UNCHANGED);
    }

    /** The notice stands there no more, as the archive is told first. */
    void withdraw(String noticeId, Asked asked, String said) {
        Departure gone = new Departure(noticeId, asked.lead().address(), said, asked.at());
        tour.tools().archive().keep(gone);
        tour.tools().intake().withdraw(gone);
    }

    /** Its page leads to {@code target} from now on, where it may be known; the archive is told of what is news alone. */
    void move(String noticeId, Asked asked, String target) {
        Departure gone = new Departure(noticeId, asked.lead().address(), "redirects to " + target, asked.at());
        if (tour.tools().intake().move(gone, target)) {
            tour.tools().archive().keep(gone);
        }
    }

    private static boolean isGone(Asked asked) {
        Memory before = asked.before();
        return before != null && before.outcome() == Outcome.GONE;
    }

    private boolean isBelieved(Asked asked) {
        Memory before = asked.before();
        return before != null
                && before.failure() == FetchFailure.MISSING
                && !asked.at().isBefore(before.at().plus(asked.site().rhythm().soonest()))
                && isListedSince(asked.site().start(), before.at());
    }

    private boolean isListedSince(String site, Instant since) {
        if (tour.sites().isListed(site)) {
            return true;
        }
        SiteState state = tour.tools().frontier().site(site);
        Instant listed = state == null ? null : state.succeededAt();
        return listed != null && !listed.isBefore(since);
    }

    private Received doubted(Asked asked, String said) {
        String reason = said + "; asked again before it counts";
        tally.other(asked.lead().address(), reason);
        Memory memory = Memory.without(asked.before(), asked.at(), outcomeOf(asked), reason)
                .failing(FetchFailure.MISSING);
        Visit visit = asked.visit();
        boolean again = Setbacks.triesAreLeft(visit);
        Duration pause = Patience.longer(
                asked.site().rhythm().soonest(),
                Patience.after(visit.attempts() + 1, asked.site().rhythm().delay()));
        return new Received(
                again ? visit.again(memory, pause) : visit.then(memory, Patience.longer(visit.interval(), pause)),
                List.of());
    }

    private static Outcome outcomeOf(Asked asked) {
        return Objects.requireNonNull(asked.before()).outcome();
    }
}
