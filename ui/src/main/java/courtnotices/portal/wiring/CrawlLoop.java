package courtnotices.portal.wiring;

import courtnotices.indexer.crawl.BrokenCrawlException;
import courtnotices.indexer.crawl.Crawl;
import courtnotices.indexer.crawl.CrawlProgress;
import courtnotices.indexer.crawl.CrawlReport;
import courtnotices.indexer.crawl.CrawlReport.HostReport;
import courtnotices.indexer.crawl.Due;
import courtnotices.indexer.index.ElasticFrontier;
import courtnotices.indexer.index.IndexException;
import courtnotices.indexer.source.archive.ArchiveException;
import courtnotices.indexer.source.site.Sources;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ConfigurableApplicationContext;

/** Crawls what is due again and again while the portal serves. */
public final class CrawlLoop implements AutoCloseable {

    /** A source's shortest sensible rhythm is minutes; looking whether anything is due costs a read or two. */
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private static final Logger LOG = LoggerFactory.getLogger(CrawlLoop.class);

    private final CrawlWiring.Opened opened;
    private final ElasticFrontier frontier;
    private final CrawlMetrics metrics;
    private final Thread thread;
    private volatile boolean closed;

    private CrawlLoop(CrawlWiring.Opened opened, ElasticFrontier frontier, CrawlMetrics metrics) {
        this.opened = opened;
        this.frontier = frontier;
        this.metrics = metrics;
        this.thread = Thread.ofPlatform().name("crawl").unstarted(this::repeat);
    }

    /** A loop over {@code sources} beside {@code portal}, whose answers are archived in {@code folder}. */
    public static CrawlLoop start(ConfigurableApplicationContext portal, Sources sources, Path folder) {
        ElasticFrontier frontier = portal.getBean(ElasticFrontier.class);
        CrawlWiring.Opened opened = CrawlWiring.open(sources, folder, portal);
        CrawlLoop loop = new CrawlLoop(opened, frontier, portal.getBean(CrawlMetrics.class));
        loop.thread.start();
        return loop;
    }

    private void repeat() {
        while (!closed) {
            run(opened.crawl());
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** An index that is away is back some day, and a disk that is full is seen to; what is our own fault is told whole, and is not the next run's. */
    private void run(Crawl crawl) {
        try {
            frontier.ensure();
            CrawlReport report = crawl.run(Due.WHAT_IS_DUE, CrawlProgress.silent());
            metrics.count(report, frontier.sites());
            tell(report);
        } catch (BrokenCrawlException e) {
            tell(e.report());
            tell(e.reason());
        } catch (RuntimeException e) {
            tell(e);
        }
    }

    private static void tell(RuntimeException error) {
        if (error instanceof IndexException || error instanceof ArchiveException) {
            LOG.warn("{}; the crawl goes on in a minute", error.getMessage());
        } else {
            LOG.error("the crawl broke; it goes on in a minute", error);
        }
    }

    private static void tell(CrawlReport report) {
        if (report.sum(HostReport::requests) == 0) {
            return;
        }
        LOG.info(
                "crawled: {} requests, {} notices new, {} revised, {} withdrawn, {} failures",
                report.sum(HostReport::requests),
                report.sum(HostReport::added),
                report.sum(HostReport::revised),
                report.sum(HostReport::withdrawn),
                report.sum(host -> host.failures().size()));
        report.hosts()
                .forEach(host -> host.failures()
                        .forEach(failure -> LOG.warn("{} {} {}", failure.kind(), failure.address(), failure.reason())));
    }

    @Override
    public void close() {
        closed = true;
        opened.crawl().stop();
        thread.interrupt();
        try {
            thread.join(Duration.ofSeconds(30));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        opened.close();
    }
}
