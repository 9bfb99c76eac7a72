package courtnotices.indexer.crawl;

import courtnotices.indexer.crawl.CrawlProgress.HostProgress;
import courtnotices.indexer.frontier.Frontier;
import courtnotices.indexer.frontier.HostState;
import courtnotices.indexer.frontier.Lead;
import courtnotices.indexer.frontier.Memory;
import courtnotices.indexer.frontier.SiteCounts;
import courtnotices.indexer.frontier.Visit;
import courtnotices.indexer.index.IndexException;
import courtnotices.indexer.source.archive.ArchiveException;
import courtnotices.indexer.source.fetch.FetchFailure;
import courtnotices.indexer.source.fetch.PageAnswer;
import courtnotices.indexer.source.fetch.PageRequest;
import courtnotices.indexer.source.site.Site;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Visits one after the other, as long as this process holds the host. What is known of its addresses is in memory as long as that lasts. */
final class HostRun {

    static final String STOPPED = "the crawl was stopped";

    private final Tour tour;
    private final HostCrawl crawl;
    private final String host;
    private final HostTally tally;
    private final HostPace pace;
    private final HostRules rules;
    private final HostQueue queue;
    private final Reception reception;
    private final Setbacks setbacks;
    private final Troubles troubles = new Troubles();

    HostRun(Tour tour, HostCrawl crawl, HostState state, HostTally tally) {
        this.tour = tour;
        this.crawl = crawl;
        this.host = state.host();
        this.tally = tally;
        this.pace = new HostPace(tour, tally, state, this::tell);
        this.rules = new HostRules(tour, pace);
        this.queue = new HostQueue(tour, tally);
        this.reception = new Reception(tour, tally);
        this.setbacks = new Setbacks(tour, tally);
    }

    /** Visits what is due, {@code starts} among it, and lets go of the host. */
    void over(Collection<Lead> starts) {
        List<Visit> changed = new ArrayList<>(queue.load(tour.tools().frontier().visits(host)));
        starts.forEach(start -> queue.add(start).ifPresent(changed::add));
        pace.keep(changed);
        visitAll();
        Map<String, SiteCounts> counts = queue.counts();
        tour.sites().visited(host, counts);
        pace.release(queue.dueAt(), counts);
        tell(tour.stopping().isWished() ? HostProgress.STOPPED : HostProgress.DONE);
    }

    private void visitAll() {
        if (queue.isUnfinished() && !mayAsk()) {
            return;
        }
        while (!tour.stopping().isWished()) {
            takeOffers();
            Visit next = queue.next();
            if (next == null || !mayAsk() || !visit(next)) {
                return;
            }
        }
        tally.left(STOPPED);
    }

    private void takeOffers() {
        for (Visit offer = crawl.takeOffer(); offer != null; offer = crawl.takeOffer()) {
            queue.add(offer.lead()); // the frontier has it already
        }
    }

    private boolean mayAsk() {
        if (pace.restsLong()) {
            tally.left("wants to be left alone until " + pace.restsUntil());
            return false;
        }
        return true;
    }

    /** Whether to go on with the host. */
    private boolean visit(Visit visit) {
        boolean known = rules.areKnown();
        Robots robots = rules.of(visit, queue.delay());
        if (robots == null) {
            return withoutRobots(visit);
        }
        if (!known) {
            addSitemaps(robots, visit.lead());
        }
        if (!robots.allow(visit.lead().address())) {
            keep(setbacks.forbidden(visit));
            return true;
        }
        Site site = Objects.requireNonNull(queue.site(visit));
        Duration delay = Patience.longer(site.rhythm().delay(), robots.delay());
        return mayAsk() && (!pace.await(visit.isRetry() ? visit.dueAt() : Instant.EPOCH) || ask(visit, site, delay));
    }

    private boolean ask(Visit visit, Site site, Duration delay) {
        String address = visit.lead().address();
        tell(address);
        String byRules = Following.rules(site);
        Memory standing = tour.standing(visit, byRules);
        PageRequest request = new PageRequest(
                address, tour.scope().reach(address, site.start()), standing == null ? null : standing.validators());
        try {
            return pace.ask(request, delay, answer -> switch (answer) {
                case PageAnswer.Busy busy -> leaveAlone(visit, busy, delay);
                case PageAnswer.Failed failed -> failed(failed, visit, site, delay);
                default -> received(answer, new Asked(visit, site, byRules, standing, tour.now()));
            });
        } catch (IndexException | ArchiveException | Frontier.LostHostException e) {
            throw e;
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) { // it is one page's: the next is another
            String reason = "breaks what reads it (" + e + ")";
            return failed(new PageAnswer.Failed(FetchFailure.UNREADABLE, reason), visit, site, delay);
        }
    }

    private boolean received(PageAnswer answer, Asked asked) {
        troubles.end();
        Received received = reception.of(asked, answer, queue::at);
        List<Visit> kept = new ArrayList<>();
        kept.add(queue.put(received.visit()));
        received.others().forEach(other -> kept.add(queue.put(other)));
        follow(received.leads(), kept);
        pace.keep(kept);
        return true;
    }

    /** To other hosts first: a list that is remembered as seen when what it led to is not would never lead there again. */
    private void follow(List<Lead> leads, List<Visit> added) {
        List<Visit> elsewhere = new ArrayList<>();
        for (Lead lead : leads) {
            if (lead.host().equals(host)) {
                queue.add(lead).ifPresent(added::add);
            } else if (tour.elsewhere().admits(lead.host())) {
                Site site = Objects.requireNonNull(tour.scope().site(lead.site()));
                elsewhere.add(Visit.first(lead, site.rhythm().soonest()));
            } else {
                tally.leftOut(lead.address());
            }
        }
        tour.tools().frontier().add(elsewhere);
        elsewhere.forEach(tour.elsewhere()::offer);
    }

    private void addSitemaps(Robots robots, Lead first) {
        List<Visit> added = new ArrayList<>();
        follow(robots.sitemaps(tour.scope(), first, tour.now()), added);
        pace.keep(added);
    }

    private boolean leaveAlone(Visit visit, PageAnswer.Busy busy, Duration delay) {
        String reason = "answers " + busy.status() + ": too many requests";
        Duration pause = busy.retryAfter() == null
                ? Patience.after(visit.attempts() + 1, delay)
                : Patience.restOf(busy.retryAfter(), delay);
        pace.restUntil(tour.now().plus(pause));
        keep(setbacks.busy(visit, reason, pause));
        return Setbacks.triesAreLeft(visit) || leave(reason);
    }

    private boolean failed(PageAnswer.Failed failed, Visit visit, Site site, Duration delay) {
        keep(setbacks.failed(visit, failed, site, delay));
        return !troubles.add(visit.lead().address(), failed.failure()) || leave(failed.reason());
    }

    private boolean withoutRobots(Visit first) {
        HostRules.Trouble trouble = rules.trouble();
        if (trouble == null) {
            return true; // the crawl was stopped
        }
        keep(setbacks.withoutRobots(first, trouble));
        pace.restUntil(trouble.again());
        return leave("its robots.txt cannot be had, so nothing is asked for");
    }

    /** A host that cannot be asked is not asked again a minute later by a crawl that goes on for ever. */
    private boolean leave(String why) {
        pace.restUntil(tour.now().plus(Patience.restWithin(queue.soonest())));
        tally.left(why);
        return false;
    }

    private void keep(Visit visit) {
        pace.keep(List.of(queue.put(visit)));
    }

    private void tell(String doing) {
        tour.progress().at(new HostProgress(host, tally.requests(), queue.waiting(), tally.notices(), doing));
    }
}
