package courtnotices.indexer.crawl;

import courtnotices.indexer.frontier.Frontier;
import courtnotices.indexer.frontier.HostState;
import courtnotices.indexer.frontier.HostState.RobotsText;
import courtnotices.indexer.frontier.SiteCounts;
import courtnotices.indexer.frontier.Visit;
import courtnotices.indexer.source.fetch.PageAnswer;
import courtnotices.indexer.source.fetch.PageRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One host's requests: one at a time, a pause after each, and the lease on the host all the while.
 *
 * <p>The moment before which the host is not asked again is kept before each request; a crawl that is killed in between asks again, but not
 * sooner.
 */
final class HostPace {

    /** Long before the lease ends. */
    private static final Duration RENEW = Duration.ofSeconds(20);

    private final Tour tour;
    private final HostTally tally;
    private final String neighbourhood;
    private final Consumer<String> telling;
    private HostState state;

    /** @param telling what it is waiting for, where that lasts */
    HostPace(Tour tour, HostTally tally, HostState state, Consumer<String> telling) {
        this.tour = tour;
        this.tally = tally;
        this.state = state;
        this.telling = telling;
        this.neighbourhood = Scope.neighbourhood(state.host());
    }

    @Nullable
    RobotsText robots() {
        return state.robots();
    }

    void keep(RobotsText robots) {
        state = state.with(robots);
        keep(List.of());
    }

    /** Keeps what came of visits, and the lease. */
    void keep(List<Visit> visits) {
        frontier().keep(state, visits);
    }

    /** Lets go of the host, of which {@code dueAt} tells when it is worth coming again. */
    void release(@Nullable Instant dueAt, Map<String, SiteCounts> sites) {
        frontier().release(state.resting(dueAt, sites));
    }

    /** Nothing is asked of the host before {@code at}, neither by this run nor by the next; kept with what is kept next. */
    void restUntil(Instant at) {
        if (at.isAfter(state.nextRequestAt())) {
            state = state.notBefore(at);
        }
    }

    /** Before when the host is not asked. */
    Instant restsUntil() {
        return state.nextRequestAt();
    }

    /** Whether the host is to be left alone for longer than a run waits. */
    boolean restsLong() {
        return state.nextRequestAt().isAfter(tour.now().plus(Patience.LONGEST));
    }

    /** Waits until the host may be asked, and not before {@code notBefore}; false when the crawl was stopped meanwhile. */
    boolean await(Instant notBefore) {
        Instant at = state.nextRequestAt().isAfter(notBefore) ? state.nextRequestAt() : notBefore;
        for (Duration left = Duration.between(tour.now(), at);
                left.isPositive() && !tour.stopping().isWished();
                left = Duration.between(tour.now(), at)) {
            tour.stopping().pause(left.compareTo(RENEW) > 0 ? RENEW : left);
            if (left.compareTo(RENEW) > 0) {
                keep(List.of());
                telling.accept("waits for " + left.minus(RENEW).toSeconds() + " s");
            }
        }
        return !tour.stopping().isWished();
    }

    /** Asks, and hands the answer to {@code taking} while there is room for it in memory. */
    <T> T ask(PageRequest request, Duration delay, Function<PageAnswer, T> taking) {
        enter();
        try {
            state = state.notBefore(tour.now().plus(delay));
            keep(List.of());
            tally.request();
            PageAnswer answer = tour.tools().fetcher().fetch(request);
            state = state.notBefore(tour.now().plus(delay)); // kept with what comes of it
            return taking.apply(answer);
        } finally {
            tour.room().leave(neighbourhood);
        }
    }

    private void enter() {
        while (!tour.room().enter(neighbourhood, RENEW)) {
            keep(List.of());
        }
    }

    private Frontier frontier() {
        return tour.tools().frontier();
    }
}
