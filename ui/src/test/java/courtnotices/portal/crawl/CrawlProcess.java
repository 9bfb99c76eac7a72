package courtnotices.portal.crawl;

import courtnotices.indexer.crawl.Crawl;
import courtnotices.indexer.crawl.CrawlProgress;
import courtnotices.indexer.crawl.Due;
import courtnotices.indexer.crawl.Intake;
import courtnotices.indexer.index.ElasticFrontier;
import courtnotices.indexer.index.Indices;
import courtnotices.indexer.source.site.SourcesFile;
import courtnotices.portal.wiring.CrawlWiring;
import courtnotices.portal.wiring.IndexApplication;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** A crawl in a process of its own, which can be killed; it says {@code crawling} when it begins and {@code done} when it ends. */
final class CrawlProcess {

    private CrawlProcess() {}

    static Process start(URI elasticsearch, Path sources, Path archive) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Dspring.elasticsearch.uris=" + elasticsearch,
                        "-cp",
                        System.getProperty("java.class.path"),
                        CrawlProcess.class.getName(),
                        sources.toString(),
                        archive.toString()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    public static void main(String[] arguments) throws Exception {
        try (var portal = new SpringApplicationBuilder(IndexApplication.class)
                .web(WebApplicationType.NONE)
                .run()) {
            portal.getBean(Indices.class).ensure(Clock.systemUTC().instant());
            ElasticFrontier frontier = portal.getBean(ElasticFrontier.class);
            frontier.ensure();
            Intake intake = portal.getBean(Intake.class);
            try (CrawlWiring.Opened opened = CrawlWiring.open(
                    SourcesFile.read(Path.of(arguments[0])), Path.of(arguments[1]), frontier, intake)) {
                Crawl crawl = opened.crawl();
                System.out.println("crawling");
                crawl.run(Due.WHAT_IS_DUE, CrawlProgress.silent());
                System.out.println("done");
            }
        }
    }
}
