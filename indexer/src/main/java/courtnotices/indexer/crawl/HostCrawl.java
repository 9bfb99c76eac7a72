package courtnotices.indexer.crawl;

import courtnotices.indexer.crawl.CrawlProgress.HostProgress;
import courtnotices.indexer.crawl.CrawlReport.HostReport;
import courtnotices.indexer.frontier.Frontier;
import courtnotices.indexer.frontier.HostState;
import courtnotices.indexer.frontier.Lead;
import courtnotices.indexer.frontier.Visit;
import java.util.Collection;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** One host in a crawl: what is offered to it, and what came of it. It is run again when more is offered after it ended. */
final class HostCrawl {

    private final Tour tour;
    private final String host;
    private final Collection<Lead> starts;
    private final HostTally tally;
    private final Queue<Visit> inbox = new ConcurrentLinkedQueue<>();

    HostCrawl(Tour tour, String host, Collection<Lead> starts) {
        this.tour = tour;
        this.host = host;
        this.starts = starts;
        this.tally = new HostTally(host);
    }

    /** Takes a visit that another host led to. */
    void offer(Visit visit) {
        inbox.add(visit);
    }

    boolean hasOffers() {
        return !inbox.isEmpty();
    }

    /** The next of what was offered; null when there is no more. */
    @Nullable
    Visit takeOffer() {
        return inbox.poll();
    }

    HostReport report() {
        return tally.report();
    }

    /** Visits what is due, unless another process does. */
    void run() {
        if (tour.stopping().isWished()) {
            tally.left(HostRun.STOPPED);
            return;
        }
        Optional<HostState> taken = tour.tools().frontier().take(host, tour.now());
        if (taken.isEmpty()) {
            tally.held();
            inbox.clear(); // the frontier knows them, and so will that process, or the next
            tour.progress().at(new HostProgress(host, tally.requests(), 0, tally.notices(), "another crawl has it"));
            return;
        }
        try {
            new HostRun(tour, this, taken.get(), tally).over(starts);
        } catch (Frontier.LostHostException e) {
            tally.left(String.valueOf(e.getMessage()));
        }
    }
}
