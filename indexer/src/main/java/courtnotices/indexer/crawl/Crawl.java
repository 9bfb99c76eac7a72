package courtnotices.indexer.crawl;

import courtnotices.indexer.crawl.CrawlReport.HostReport;
import courtnotices.indexer.frontier.HostState;
import courtnotices.indexer.frontier.Lead;
import courtnotices.indexer.frontier.LeadKind;
import courtnotices.indexer.frontier.Visit;
import courtnotices.indexer.source.WebAddress;
import courtnotices.indexer.source.site.Site;
import courtnotices.indexer.source.site.Sources;
import java.net.URI;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Visits the sites of a sources file: every host by a thread of its own, each host one request at a time.
 *
 * <p>What a site does wrong is in the report and stops nothing; an index or an archive that cannot be written stops the crawl.
 */
public final class Crawl {

    /** Besides the hosts that the sources name: a domain whose every name leads to a host makes a new one for each link. */
    private static final int MOST_NEIGHBOURS = 20;

    private final Sources sources;
    private final CrawlTools tools;
    private final Clock clock;
    private final Supplier<Stopping> stoppings;
    private volatile boolean stopped;
    private volatile @Nullable Stopping current;
    private boolean wasRun;

    /** @param tools of which the fetcher tells sites what {@code sources} say of the agent */
    public Crawl(Sources sources, CrawlTools tools, Clock clock) {
        this(sources, tools, clock, Stopping::new);
    }

    Crawl(Sources sources, CrawlTools tools, Clock clock, Supplier<Stopping> stoppings) {
        this.sources = sources;
        this.tools = tools;
        this.clock = clock;
        this.stoppings = stoppings;
    }

    /** Lets requests that are under way come to their end, and ends, for good; from any thread. */
    public void stop() {
        stopped = true;
        Stopping run = current;
        if (run != null) {
            run.stop();
        }
    }

    /**
     * One run over what is due. The first opens every host, since the sources may say what they did not; later ones those that have something due.
     *
     * @throws BrokenCrawlException with what it came to until then
     */
    public synchronized CrawlReport run(Due due, CrawlProgress progress) {
        Stopping stopping = stoppings.get();
        current = stopping;
        if (stopped) {
            stopping.stop();
        }
        Run run = new Run(due, progress, stopping);
        CrawlReport report = run.finish(!wasRun || due == Due.EVERYTHING);
        wasRun = true;
        return report;
    }

    /** The threads of one run. */
    private final class Run implements Tour.Elsewhere {

        private final ReentrantLock lock = new ReentrantLock();
        private final Condition ended = lock.newCondition();
        private final Map<String, HostCrawl> hosts = new LinkedHashMap<>();
        private final Set<HostCrawl> running = new HashSet<>();
        private final Map<String, HostState> known;
        private final Stopping stopping;
        private final Tour tour;
        private @Nullable RuntimeException failure;

        Run(Due due, CrawlProgress progress, Stopping stopping) {
            this.stopping = stopping;
            this.tour = new Tour(
                    new Scope(sources),
                    sources.agent().name(),
                    due,
                    tools,
                    clock,
                    progress,
                    stopping,
                    new Room(),
                    clock.instant(),
                    this,
                    new SiteTallies(clock));
            this.known = tools.frontier().hosts().stream()
                    .filter(host -> tour.scope().containsHost(host.host())) // others are those of other sources
                    .collect(Collectors.toMap(HostState::host, Function.identity()));
            known.forEach((host, state) -> tour.sites().known(host, state.sites()));
        }

        CrawlReport finish(boolean all) {
            start(all);
            awaitAll();
            if (failure != null) {
                throw new BrokenCrawlException(report(), failure);
            }
            tools.intake().finish();
            tour.sites().states(sources, tools.frontier()).forEach(tools.frontier()::keep);
            tour.sites().inherited().forEach(tools.frontier()::forget);
            return report();
        }

        private CrawlReport report() {
            return new CrawlReport(tour.startedAt(), clock.instant(), reports());
        }

        private void start(boolean all) {
            Map<String, List<Lead>> starts = starts();
            known.keySet().forEach(host -> starts.computeIfAbsent(host, other -> List.of()));
            lock.lock();
            try {
                starts.forEach((host, leads) -> {
                    if (all || isDue(host)) {
                        open(host, leads);
                    }
                });
            } finally {
                lock.unlock();
            }
        }

        private boolean isDue(String host) {
            HostState state = known.get(host);
            return state == null || state.isDue(tour.startedAt());
        }

        private Map<String, List<Lead>> starts() {
            return sources.sites().stream()
                    .flatMap(this::leads)
                    .collect(Collectors.groupingBy(Lead::host, LinkedHashMap::new, Collectors.toList()));
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

        private HostCrawl open(String host, Collection<Lead> starts) {
            HostCrawl crawl = new HostCrawl(tour, host, starts);
            hosts.put(host, crawl);
            work(crawl);
            return crawl;
        }

        private void work(HostCrawl crawl) {
            running.add(crawl);
            Thread.ofVirtual().name("crawl").start(() -> {
                tour.room().open();
                try {
                    crawl.run();
                } catch (RuntimeException | Error e) {
                    fail(e);
                } finally {
                    tour.room().close();
                    end(crawl);
                }
            });
        }

        @Override
        public boolean admits(String host) {
            lock.lock();
            try {
                return known.containsKey(host)
                        || hosts.containsKey(host)
                        || tour.scope().names(host)
                        || neighbours(Scope.neighbourhood(host)) < MOST_NEIGHBOURS;
            } finally {
                lock.unlock();
            }
        }

        private long neighbours(String neighbourhood) {
            return Stream.concat(known.keySet().stream(), hosts.keySet().stream())
                    .distinct()
                    .filter(host -> !tour.scope().names(host)
                            && Scope.neighbourhood(host).equals(neighbourhood))
                    .count();
        }

        /** The host is opened, or run again when it has ended. */
        @Override
        public void offer(Visit visit) {
            lock.lock();
            try {
                HostCrawl crawl = hosts.get(visit.lead().host());
                if (crawl == null) {
                    open(visit.lead().host(), List.of());
                    return; // it finds the visit in the frontier
                }
                crawl.offer(visit);
                if (!running.contains(crawl) && goesOn()) {
                    work(crawl);
                }
            } finally {
                lock.unlock();
            }
        }

        private boolean goesOn() {
            return failure == null && !stopping.isWished();
        }

        private void end(HostCrawl crawl) {
            lock.lock();
            try {
                running.remove(crawl);
                if (crawl.hasOffers() && goesOn()) {
                    work(crawl);
                }
                ended.signalAll();
            } finally {
                lock.unlock();
            }
        }

        private void fail(Throwable error) {
            lock.lock();
            try {
                if (failure == null) {
                    failure = error instanceof RuntimeException exception
                            ? exception
                            : new IllegalStateException("the crawl broke: " + error, error);
                }
            } finally {
                lock.unlock();
            }
            stopping.stop();
        }

        private void awaitAll() {
            lock.lock();
            try {
                while (!running.isEmpty()) {
                    ended.awaitUninterruptibly();
                }
            } finally {
                lock.unlock();
            }
        }

        private List<HostReport> reports() {
            return hosts.values().stream()
                    .map(HostCrawl::report)
                    .sorted(Comparator.comparing(HostReport::host))
                    .toList();
        }
    }
}
