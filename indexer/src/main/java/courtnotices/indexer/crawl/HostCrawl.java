package courtnotices.indexer.crawl;

import courtnotices.indexer.crawl.CrawlProgress.HostProgress;
import courtnotices.indexer.crawl.CrawlReport.HostReport;
import courtnotices.indexer.frontier.Frontier;
import courtnotices.indexer.frontier.HostState;
import courtnotices.indexer.frontier.Lead;
import courtnotices.indexer.frontier.LeadKind;
import courtnotices.indexer.frontier.Memory;
import courtnotices.indexer.frontier.Outcome;
import courtnotices.indexer.frontier.Visit;
import courtnotices.indexer.source.fetch.FetchFailure;
import courtnotices.indexer.source.fetch.PageAnswer;
import courtnotices.indexer.source.fetch.PageRequest;
import courtnotices.indexer.source.fetch.Validators;
import courtnotices.indexer.source.site.Site;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * Works through one host's queue: one request at a time, a pause after each.
 *
 * <p>The moment before which the host is not asked again is kept before each request, and what a request brought after it; a crawl that is
 * killed in between asks again, but not sooner.
 */
final class HostCrawl {

    /** Long before the lease ends. */
    private static final Duration RENEW = Duration.ofSeconds(20);

    /** What says that nothing else of the host will come either. */
    private static final Set<FetchFailure> OF_THE_HOST =
            Set.of(FetchFailure.UNKNOWN_HOST, FetchFailure.UNREACHABLE, FetchFailure.CERTIFICATE);

    private final Tour tour;
    private final String host;
    private final Collection<Lead> starts;
    private final HostTally tally;
    private final Reception reception;
    private final Map<String, Visit> visits = new LinkedHashMap<>();
    private final Queue<Visit> inbox = new ConcurrentLinkedQueue<>();
    private HostState state;
    private @Nullable Robots robots;
    private int unreachable;

    HostCrawl(Tour tour, String host, Collection<Lead> starts) {
        this.tour = tour;
        this.host = host;
        this.starts = starts;
        this.tally = new HostTally(host);
        this.reception = new Reception(tour, tally);
        this.state = new HostState(host, Instant.EPOCH, null);
    }

    /** Takes a visit that another host led to. */
    void offer(Visit visit) {
        inbox.add(visit);
    }

    boolean hasOffers() {
        return !inbox.isEmpty();
    }

    /** What is known of the host's addresses, once it has run. */
    Collection<Visit> visits() {
        return visits.values();
    }

    HostReport report() {
        return tally.report();
    }

    /** Visits what is due, unless another process does. */
    void run() {
        Frontier frontier = tour.tools().frontier();
        Optional<HostState> taken = frontier.take(host, tour.now());
        if (taken.isEmpty()) {
            tell("another crawl has it");
            frontier.add(offers()); // which that one, or the next, will find
            return;
        }
        state = taken.get();
        try {
            load();
            work();
            tell("done");
        } catch (Frontier.LostHostException e) {
            tally.left(String.valueOf(e.getMessage()));
            return;
        }
        frontier.release(state);
    }

    private void load() {
        List<Visit> known = tour.tools().frontier().visits(host);
        known.forEach(visit -> visits.put(visit.lead().address(), visit));
        List<Visit> added = new ArrayList<>();
        starts.forEach(start -> enqueue(start, added));
        tour.tools().frontier().keep(state, added);
    }

    private void work() {
        while (!tour.stopping().isWished()) {
            takeOffers();
            Visit next = next();
            if (next == null) {
                return;
            }
            Robots rules = rules(next);
            if (rules == null) {
                return;
            }
            if (!rules.allow(next.lead().address())) {
                forbid(next);
            } else if (!visit(next, rules)) {
                return;
            }
        }
        tally.left("the crawl was stopped");
    }

    private void takeOffers() {
        List<Visit> added = new ArrayList<>();
        offers().forEach(offer -> enqueue(offer.lead(), added));
        if (!added.isEmpty()) {
            tour.tools().frontier().keep(state, added);
        }
    }

    private List<Visit> offers() {
        List<Visit> offers = new ArrayList<>();
        for (Visit offer = inbox.poll(); offer != null; offer = inbox.poll()) {
            offers.add(offer);
        }
        return offers;
    }

    /** What is due now, lists first, since they lead on; else what will be soonest. */
    private @Nullable Visit next() {
        Instant now = tour.now();
        return visits.values().stream()
                .filter(visit -> site(visit) != null && tour.includes(visit))
                .min(Comparator.comparing((Visit visit) -> visit.isRetry() && !visit.isDue(now))
                        .thenComparing(visit -> visit.isRetry() ? visit.dueAt() : Instant.EPOCH)
                        .thenComparing(visit -> visit.lead().kind())
                        .thenComparing(visit -> visit.lead().foundAt()))
                .orElse(null);
    }

    private @Nullable Site site(Visit visit) {
        return tour.scope().site(visit.lead().site());
    }

    /** Whether to go on with the host. */
    private boolean visit(Visit visit, Robots rules) {
        Site site = Objects.requireNonNull(site(visit));
        Duration delay = longer(site.rhythm().delay(), rules.delay());
        Validators seen = visit.last() == null ? null : visit.last().validators();
        PageRequest request = new PageRequest(
                visit.lead().address(), tour.scope().reach(visit.lead().address()), seen);
        PageAnswer answer = ask(request, delay, visit.isRetry() ? visit.dueAt() : Instant.EPOCH);
        if (answer == null) {
            return true; // stopped while it waited
        }
        return switch (answer) {
            case PageAnswer.Busy busy -> leaveAlone(visit, busy, delay);
            case PageAnswer.Failed failed -> failed(visit, failed, delay, site);
            default -> received(visit, answer, site);
        };
    }

    /** Asks when the host may be asked again; null when the crawl was stopped before. */
    private @Nullable PageAnswer ask(PageRequest request, Duration delay, Instant notBefore) {
        tell(request.address());
        waitUntil(state.nextRequestAt().isAfter(notBefore) ? state.nextRequestAt() : notBefore);
        if (tour.stopping().isWished()) {
            return null;
        }
        keepNotBefore(tour.now().plus(delay));
        tally.request();
        PageAnswer answer = tour.tools().fetcher().fetch(request);
        state = state.notBefore(tour.now().plus(delay)); // kept with what came of it
        return answer;
    }

    private boolean received(Visit visit, PageAnswer answer, Site site) {
        unreachable = 0;
        List<Visit> kept = new ArrayList<>();
        Received received = reception.of(visit, answer, site, visits::get);
        visits.put(visit.lead().address(), received.visit());
        kept.add(received.visit());
        received.leads().forEach(lead -> enqueue(lead, kept));
        tour.tools().frontier().keep(state, kept);
        return true;
    }

    private void enqueue(Lead lead, List<Visit> added) {
        Site site = tour.scope().site(lead.site());
        if (site == null) {
            return;
        }
        Visit visit = Visit.first(lead, site.rhythm().soonest());
        if (!lead.host().equals(host)) {
            tour.elsewhere().accept(visit);
        } else if (!visits.containsKey(lead.address()) && hasRoom(lead, site)) {
            visits.put(lead.address(), visit);
            added.add(visit);
        }
    }

    /** A calendar has a page for every month of every year. */
    private boolean hasRoom(Lead lead, Site site) {
        return lead.kind() != LeadKind.LIST
                || visits.values().stream()
                                .map(Visit::lead)
                                .filter(known -> known.kind() == LeadKind.LIST
                                        && known.site().equals(lead.site()))
                                .count()
                        < (long) site.looks().pages() * site.starts().size();
    }

    private boolean leaveAlone(Visit visit, PageAnswer.Busy busy, Duration delay) {
        String reason = "answers " + busy.status() + ": too many requests";
        Duration pause = busy.retryAfter() == null
                ? Patience.after(visit.attempts() + 1, delay)
                : longer(busy.retryAfter(), delay);
        Instant until = tour.now().plus(pause);
        state = state.notBefore(until);
        Memory memory = Memory.without(visit.last(), tour.now(), outcomeOf(visit), reason)
                .failing(FetchFailure.SERVER_ERROR);
        boolean giveUp = pause.compareTo(Patience.LONGEST) > 0 || visit.attempts() + 1 >= Patience.TRIES;
        tally.failed(visit.lead().address(), FetchFailure.SERVER_ERROR, reason);
        keep(visit.again(memory, pause));
        if (giveUp) {
            tally.left(reason + "; wants to be left alone until " + until);
        }
        return !giveUp;
    }

    private static Outcome outcomeOf(Visit visit) {
        return visit.last() == null ? Outcome.FAILED : visit.last().outcome();
    }

    private boolean failed(Visit visit, PageAnswer.Failed failed, Duration delay, Site site) {
        tally.failed(visit.lead().address(), failed.failure(), failed.reason());
        Memory memory = Memory.without(visit.last(), tour.now(), Outcome.FAILED, failed.reason())
                .failing(failed.failure());
        boolean again = failed.failure().isPassing() && visit.attempts() + 1 < Patience.TRIES;
        keep(
                again
                        ? visit.again(memory, Patience.after(visit.attempts() + 1, delay))
                        : visit.then(
                                memory, longer(visit.interval(), site.rhythm().soonest())));
        unreachable = OF_THE_HOST.contains(failed.failure()) ? unreachable + 1 : 0;
        if (unreachable >= Patience.TRIES) {
            tally.left(failed.reason());
        }
        return unreachable < Patience.TRIES;
    }

    private void forbid(Visit visit) {
        String reason = "robots.txt forbids it";
        tally.forbidden(visit.lead().address(), reason);
        Memory memory =
                Memory.without(visit.last(), tour.now(), Outcome.FAILED, reason).failing(FetchFailure.FORBIDDEN);
        keep(visit.then(memory, visit.interval()));
    }

    private void keep(Visit visit) {
        visits.put(visit.lead().address(), visit);
        tour.tools().frontier().keep(state, List.of(visit));
    }

    private void keepNotBefore(Instant at) {
        state = state.notBefore(at);
        tour.tools().frontier().keep(state, List.of());
    }

    /** The host's rules; null when they cannot be had, so that nothing may be asked for. */
    private @Nullable Robots rules(Visit first) {
        Robots known = robots;
        if (known != null) {
            return known;
        }
        RobotsFetch fetch = new RobotsFetch(tour.scope(), tour.clock(), this::askForRobots);
        if (!Robots.areFresh(state.robots(), tour.now())) {
            RobotsFetch.Result result = fetch.of(first.lead().address());
            if (result.text() == null) {
                return null;
            }
            state = state.with(result.text());
            tour.tools().frontier().keep(state, List.of());
            if (result.failure() != null) {
                withoutRobots(first, fetch.address(), result.failure());
                return null;
            }
        }
        robots = Robots.of(first.lead().address(), Objects.requireNonNull(state.robots()), tour.agent());
        Instant rested = tour.now().plus(robots.delay());
        state = state.nextRequestAt().isAfter(rested) ? state : state.notBefore(rested);
        addSitemaps(robots, first);
        return robots;
    }

    /** Nothing may be asked for; the address that would have been first remembers why. */
    private void withoutRobots(Visit first, String address, PageAnswer.Failed failure) {
        tally.failed(address, failure.failure(), failure.reason());
        tally.left("its robots.txt cannot be had, so nothing is asked for");
        Memory memory = Memory.without(first.last(), tour.now(), Outcome.FAILED, failure.reason())
                .failing(failure.failure());
        keep(first.then(memory, first.interval()));
    }

    private void addSitemaps(Robots rules, Visit first) {
        List<Visit> added = new ArrayList<>();
        reception.sitemaps(rules, first.lead()).forEach(lead -> enqueue(lead, added));
        if (!added.isEmpty()) {
            tour.tools().frontier().keep(state, added);
        }
    }

    private @Nullable PageAnswer askForRobots(PageRequest request, int failed) {
        Duration delay = delayOf(host);
        Instant notBefore = failed == 0 ? Instant.EPOCH : tour.now().plus(Patience.after(failed, delay));
        return ask(request, delay, notBefore);
    }

    private Duration delayOf(String asked) {
        return visits.values().stream()
                .map(this::site)
                .filter(Objects::nonNull)
                .map(site -> site.rhythm().delay())
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> new IllegalStateException(asked + " is asked for nothing"));
    }

    /** Waits, and keeps the lease meanwhile. */
    private void waitUntil(Instant at) {
        for (Duration left = Duration.between(tour.now(), at);
                left.isPositive() && !tour.stopping().isWished();
                left = Duration.between(tour.now(), at)) {
            tour.stopping().pause(left.compareTo(RENEW) > 0 ? RENEW : left);
            if (left.compareTo(RENEW) > 0) {
                tour.tools().frontier().keep(state, List.of());
            }
        }
    }

    private void tell(String doing) {
        int waiting = (int) visits.values().stream()
                .filter(visit -> site(visit) != null && tour.includes(visit))
                .count();
        tour.progress().at(new HostProgress(host, tally.requests(), waiting, tally.notices(), doing));
    }

    private static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) > 0 ? a : b;
    }
}
