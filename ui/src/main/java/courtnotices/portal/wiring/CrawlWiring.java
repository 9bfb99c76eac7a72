package courtnotices.portal.wiring;

import courtnotices.indexer.crawl.Crawl;
import courtnotices.indexer.crawl.CrawlTools;
import courtnotices.indexer.crawl.Intake;
import courtnotices.indexer.frontier.Frontier;
import courtnotices.indexer.index.ElasticFrontier;
import courtnotices.indexer.source.archive.WarcArchive;
import courtnotices.indexer.source.fetch.FetchLimits;
import courtnotices.indexer.source.fetch.WebFetcher;
import courtnotices.indexer.source.site.Sources;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.context.ConfigurableApplicationContext;

/** Puts a crawl together. */
public final class CrawlWiring {

    private CrawlWiring() {}

    /** A crawl with what must be closed after it. */
    public record Opened(Crawl crawl, WebFetcher fetcher, WarcArchive archive) implements AutoCloseable {

        @Override
        public void close() {
            fetcher.close();
            archive.close();
        }
    }

    /** A crawl of {@code sources} with the index of {@code portal}, whose answers go to {@code folder}. */
    public static Opened open(Sources sources, Path folder, ConfigurableApplicationContext portal) {
        return open(sources, folder, portal.getBean(ElasticFrontier.class), portal.getBean(Intake.class));
    }

    /** A crawl of {@code sources} whose answers go to {@code folder}. */
    public static Opened open(Sources sources, Path folder, Frontier frontier, Intake intake) {
        Clock clock = Clock.systemUTC();
        WarcArchive archive = WarcArchive.in(folder, clock);
        WebFetcher fetcher = new WebFetcher(sources.agent().userAgent(), FetchLimits.OF_A_PAGE, clock);
        Crawl crawl = new Crawl(sources, new CrawlTools(fetcher, frontier, archive, intake), clock);
        return new Opened(crawl, fetcher, archive);
    }
}
