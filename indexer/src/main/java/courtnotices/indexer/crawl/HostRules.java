package courtnotices.indexer.crawl;

import courtnotices.indexer.frontier.HostState.RobotsText;
import courtnotices.indexer.frontier.Visit;
import courtnotices.indexer.source.fetch.PageAnswer;
import courtnotices.indexer.source.fetch.PageRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What one host's robots.txt allows: as it is known from today, as it says now, or, while it cannot be had, as it said last. */
final class HostRules {

    private final Tour tour;
    private final HostPace pace;
    private final RobotsFetch fetch;
    private Duration delay = Duration.ZERO;
    private Instant goodUntil = Instant.MIN;
    private @Nullable Robots robots;
    private @Nullable Trouble trouble;

    /**
     * Why nothing may be asked for.
     *
     * @param address of the robots.txt that cannot be had
     * @param again when it is worth asking again
     */
    record Trouble(String address, PageAnswer.Failed failure, Instant again) {}

    HostRules(Tour tour, HostPace pace) {
        this.tour = tour;
        this.pace = pace;
        this.fetch = new RobotsFetch(tour.scope(), tour.clock(), this::ask);
    }

    boolean areKnown() {
        return robots != null;
    }

    /** The rules for {@code first} and all others; null when there are none to go by, see {@link #trouble}, or the crawl was stopped. */
    @Nullable
    Robots of(Visit first, Duration usual) {
        if (robots != null && tour.now().isBefore(goodUntil)) {
            return robots;
        }
        delay = usual;
        RobotsText text = Robots.areFresh(pace.robots(), tour.now()) ? pace.robots() : fetched(first);
        if (text == null) {
            return null;
        }
        robots = rulesIn(text, first);
        goodUntil = tour.now().plus(Robots.GOOD_FOR); // a run may last for days
        return robots;
    }

    /** Why {@link #of} had nothing; null when the crawl was stopped. */
    @Nullable
    Trouble trouble() {
        return trouble;
    }

    private @Nullable RobotsText fetched(Visit first) {
        RobotsFetch.Result result = fetch.of(first.lead());
        PageAnswer.Failed failure = result.failure();
        if (failure == null) {
            RobotsText text = result.text();
            if (text != null) {
                pace.restUntil(tour.now().plus(rulesIn(text, first).delay()));
                pace.keep(text);
            }
            return text;
        }
        RobotsText earlier = pace.robots();
        if (earlier != null && earlier.text() != null) {
            return earlier; // section 2.4: what was known may be relied on while it cannot be reached
        }
        trouble = new Trouble(fetch.address(), failure, tour.now().plus(restAfter(result)));
        return null;
    }

    private Robots rulesIn(RobotsText text, Visit first) {
        return Robots.of(first.lead().address(), text, tour.agent());
    }

    private static Duration restAfter(RobotsFetch.Result result) {
        return Patience.restOf(Objects.requireNonNullElse(result.retryAfter(), Duration.ZERO), Duration.ZERO);
    }

    private @Nullable PageAnswer ask(PageRequest request, int failed) {
        Instant notBefore = failed == 0 ? Instant.EPOCH : tour.now().plus(Patience.after(failed, delay));
        return pace.await(notBefore) ? pace.ask(request, delay, answer -> answer) : null;
    }
}
