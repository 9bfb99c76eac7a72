package courtnotices.indexer.crawl;

import courtnotices.indexer.crawl.CrawlReport.HostReport;
import courtnotices.indexer.frontier.Lead;
import courtnotices.indexer.frontier.LeadKind;
import courtnotices.indexer.frontier.Visit;
import courtnotices.indexer.source.WebAddress;
import courtnotices.indexer.source.site.Site;
import courtnotices.indexer.source.site.Sources;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Visits the sites of a sources file: every host by a thread of its own, each host one request at a time.
 *
 * <p>What a site does wrong is in the report and stops nothing; an index or an archive that cannot be written stops the crawl.
 */
public final class Crawl {

    /** As many as have a request or a page in memory at once: 20 MiB each in the worst case. */
    private static final int AT_ONCE = 16;

    private final Sources sources;
    private final CrawlTools tools;
    private final Clock clock;
    private final Stopping stopping = new Stopping();

    /** @param tools of which the fetcher tells sites what {@code sources} say of the agent */
    public Crawl(Sources sources, CrawlTools tools, Clock clock) {
        this.sources = sources;
        this.tools = tools;
        this.clock = clock;
    }

    /** Lets requests that are under way come to their end, and ends; from any thread. */
    public void stop() {
        stopping.stop();
    }

    /** One run over what is due. */
    public CrawlReport run(Due due, CrawlProgress progress) {
        Run run = new Run(due, progress);
        return run.finish();
    }

    /** The threads of one run. */
    private final class Run {

        private final ReentrantLock lock = new ReentrantLock();
        private final Condition ended = lock.newCondition();
        private final Semaphore room = new Semaphore(AT_ONCE);
        private final Map<String, HostCrawl> hosts = new LinkedHashMap<>();
        private final Tour tour;
        private int running;
        private @Nullable RuntimeException failure;

        Run(Due due, CrawlProgress progress) {
            this.tour = new Tour(
                    new Scope(sources),
                    sources.agent().name(),
                    due,
                    tools,
                    clock,
                    progress,
                    stopping,
                    clock.instant(),
                    this::offer,
                    new ConcurrentHashMap<>());
        }

        CrawlReport finish() {
            start();
            awaitAll();
            tools.intake().finish();
            if (failure != null) {
                throw failure;
            }
            SiteStates.of(sources, tour, visits(), tools.frontier()).forEach(tools.frontier()::keep);
            return new CrawlReport(tour.startedAt(), clock.instant(), reports());
        }

        private void start() {
            Map<String, List<Lead>> starts = new LinkedHashMap<>();
            sources.sites()
                    .forEach(site -> leads(site)
                            .forEach(lead -> starts.computeIfAbsent(lead.host(), host -> new ArrayList<>())
                                    .add(lead)));
            tools.frontier().hosts().stream()
                    .filter(tour.scope()::containsHost) // others are those of other sources
                    .forEach(host -> starts.computeIfAbsent(host, known -> List.of()));
            lock.lock();
            try {
                starts.forEach(this::open);
            } finally {
                lock.unlock();
            }
        }

        private Stream<Lead> leads(Site site) {
            return Stream.concat(
                    site.starts().stream().map(start -> lead(site, start, LeadKind.LIST)),
                    Stream.ofNullable(site.sitemap()).map(map -> lead(site, map, LeadKind.SITEMAP)));
        }

        private Lead lead(Site site, URI uri, LeadKind kind) {
            String address = uri.toString();
            return new Lead(address, WebAddress.host(address), site.start(), kind, "", null, 0, 0, tour.startedAt());
        }

        private void open(String host, Collection<Lead> starts) {
            HostCrawl crawl = new HostCrawl(tour, host, starts);
            hosts.put(host, crawl);
            work(crawl);
        }

        private void work(HostCrawl crawl) {
            running++;
            Thread.ofVirtual().name("crawl").start(() -> {
                room.acquireUninterruptibly();
                try {
                    crawl.run();
                } catch (RuntimeException e) {
                    fail(e);
                } finally {
                    room.release();
                    end(crawl);
                }
            });
        }

        /** An address that one host leads to on another; that one is opened, or visited again when it has ended. */
        private void offer(Visit visit) {
            lock.lock();
            try {
                HostCrawl crawl = hosts.get(visit.lead().host());
                if (crawl == null) {
                    open(visit.lead().host(), List.of(visit.lead()));
                } else {
                    crawl.offer(visit);
                }
            } finally {
                lock.unlock();
            }
        }

        private void end(HostCrawl crawl) {
            lock.lock();
            try {
                running--;
                if (crawl.hasOffers() && failure == null && !stopping.isWished()) {
                    work(crawl);
                }
                ended.signalAll();
            } finally {
                lock.unlock();
            }
        }

        private void fail(RuntimeException error) {
            lock.lock();
            try {
                failure = failure == null ? error : failure;
            } finally {
                lock.unlock();
            }
            stopping.stop();
        }

        private void awaitAll() {
            lock.lock();
            try {
                while (running > 0) {
                    ended.awaitUninterruptibly();
                }
            } finally {
                lock.unlock();
            }
        }

        private List<Visit> visits() {
            return hosts.values().stream()
                    .flatMap(crawl -> crawl.visits().stream())
                    .toList();
        }

        private List<HostReport> reports() {
            return hosts.values().stream()
                    .map(HostCrawl::report)
                    .sorted(Comparator.comparing(HostReport::host))
                    .toList();
        }
    }
}
