package courtnotices.portal.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.fixtures.sites.FixtureSite;
import courtnotices.fixtures.sites.FixtureSites;
import courtnotices.indexer.source.site.Sources;
import courtnotices.indexer.source.site.SourcesException;
import courtnotices.indexer.source.site.SourcesFile;
import courtnotices.portal.wiring.CrawlLoop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A portal that crawls while it serves, over a site that is up and one that is not. */
@Timeout(120)
class CrawlLoopTests {

    @TempDir
    Path here;

    @Test
    void serveWhatTheyFindAndCountWhatTheyDo() throws Exception {
        try (FixtureSites sites = FixtureSites.start();
                ServedPortal portal = new ServedPortal(
                        "--courtnotices.data=" + here.resolve("data"), "--courtnotices.engine.heap-mebibytes=256");
                CrawlLoop loop = CrawlLoop.start(portal.context(), sources(sites), here.resolve("archive"))) {
            assertThat(loop).isNotNull();

            String metrics = portal.await(
                            "/actuator/metrics/courtnotices.crawl.notices?tag=outcome:added",
                            answer -> !answer.body().contains("\"value\":0.0"))
                    .body();

            assertThat(metrics).contains("\"value\":4.0");
            assertThat(portal.get("/actuator/metrics/courtnotices.crawl.sites.silent")
                            .body())
                    .contains("\"value\":1.0");
            assertThat(portal.get("/actuator/metrics/courtnotices.crawl.failures?tag=kind:UNREACHABLE")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(portal.get("/sources").body()).contains("示例省青澜市中级人民法院", "示例省无人县人民法院", "静默");
            assertThat(portal.get("/api/v1/notices").body()).contains("\"value\":4");
        }
    }

    private Sources sources(FixtureSites sites) throws IOException, SourcesException {
        FixtureSite site = sites.sites().getFirst();
        return SourcesFile.read(Files.writeString(here.resolve("sources.yaml"), """
                agent:
                  contact: mailto:crawler@portal.example
                sites:
                  - {court: %s, start: "%s", intranet: true, delay: 10ms}
                  - {court: 示例省无人县人民法院, start: "http://127.0.0.1:9/", intranet: true, delay: 10ms}
                """.formatted(
                        site.court(), site.start().getFirst())));
    }
}
