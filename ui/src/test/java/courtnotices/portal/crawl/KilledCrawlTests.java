package courtnotices.portal.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import courtnotices.engine.EmbeddedElasticsearch;
import courtnotices.engine.EngineSettings;
import courtnotices.engine.NodeHome;
import courtnotices.fixtures.sites.FixtureSites;
import courtnotices.fixtures.sites.SiteRequest;
import courtnotices.notice.document.IssueDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hc.core5.http.HttpHost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.tools.ValidateTool;

/** A crawl that is killed at moments that nobody chose, and started again. */
@Timeout(600)
class KilledCrawlTests {

    private static final int KILLS = Integer.getInteger("courtnotices.kills", 4);
    private static final Duration DELAY = Duration.ofMillis(100);

    /** A crawl of the honest sites lasts some ten seconds, because one of them wants a second after each request. */
    private static final int LATEST_KILL_MILLIS = 2_500;

    @TempDir
    Path folder;

    @Test
    void endsAsOneThatWasNotKilled() throws Exception {
        long seed = System.nanoTime();
        Random moments = new Random(seed);
        try (FixtureSites sites = FixtureSites.start();
                EmbeddedElasticsearch engine = EmbeddedElasticsearch.start(
                        new EngineSettings(NodeHome.locate(), folder.resolve("data"), 256, Duration.ofSeconds(60)))) {
            Path sources = Files.writeString(folder.resolve("sources.yaml"), honest(sites));
            Path archive = folder.resolve("archive");
            for (int i = 0; i < KILLS; i++) {
                Process crawl = CrawlProcess.start(engine.address(), sources, archive);
                assertThat(crawl.inputReader().readLine()).isEqualTo("crawling");
                Thread.sleep(moments.nextInt(LATEST_KILL_MILLIS));
                crawl.destroyForcibly().waitFor();
            }
            Process last = CrawlProcess.start(engine.address(), sources, archive);
            assertThat(last.inputReader().lines().toList()).containsExactly("crawling", "done");
            assertThat(last.waitFor(1, TimeUnit.MINUTES)).isTrue();

            assertThat(notices(engine)).as("seed " + seed).isEqualTo(expected(sites));
            assertThatDelaysWereKept(sites.requests());
            assertThatLittleWasAskedTwice(sites);
            assertThat(complaints(archive)).isEmpty();
        }
    }

    private static String honest(FixtureSites sites) {
        String yaml = sites.sourcesYaml();
        int songkou = yaml.lastIndexOf("  - court:");
        return yaml.substring(0, songkou)
                .replace("delay: 200ms", "delay: " + DELAY.toMillis() + "ms")
                .replace("rhythm: 0s", "rhythm: 1h");
    }

    /** How many issues stand in the index by notice's address. */
    private static Map<String, Integer> notices(EmbeddedElasticsearch engine) throws IOException {
        try (Rest5Client wire =
                Rest5Client.builder(HttpHost.create(engine.address())).build()) {
            ElasticsearchClient client =
                    new ElasticsearchClient(new Rest5ClientTransport(wire, new Jackson3JsonpMapper()));
            Map<String, Integer> issues = new TreeMap<>();
            client.search(s -> s.index("issues").size(1_000), IssueDocument.class)
                    .hits()
                    .hits()
                    .forEach(hit -> issues.merge(String.valueOf(hit.source().sourceUri()), 1, Integer::sum));
            return issues;
        }
    }

    private static Map<String, Integer> expected(FixtureSites sites) {
        String songkou = sites.sites().getLast().address();
        Map<String, Integer> issues = new TreeMap<>();
        sites.expectation().notices().forEach((address, notice) -> {
            if (!address.startsWith(songkou)) {
                issues.put(address, notice.issues());
            }
        });
        return issues;
    }

    private static void assertThatDelaysWereKept(List<SiteRequest> requests) {
        bySite(requests).forEach((site, ofSite) -> {
            for (int i = 1; i < ofSite.size(); i++) {
                long rest = ofSite.get(i).arrivedAt().nanos()
                        - ofSite.get(i - 1).arrivedAt().nanos();
                assertThat(Duration.ofNanos(rest))
                        .as(site + " " + ofSite.get(i).target())
                        .isGreaterThanOrEqualTo(site.equals("fenglin") ? Duration.ofSeconds(1) : DELAY);
            }
        });
    }

    /** Only what was under way when the crawl was killed: one request a site and a kill. */
    private static void assertThatLittleWasAskedTwice(FixtureSites sites) {
        Map<String, Integer> times = new HashMap<>();
        sites.requests().forEach(request -> times.merge(request.site() + request.target(), 1, Integer::sum));
        int again = times.values().stream().mapToInt(count -> count - 1).sum();
        assertThat(again).isLessThanOrEqualTo(KILLS * (sites.sites().size() - 1));
    }

    private static Map<String, List<SiteRequest>> bySite(List<SiteRequest> requests) {
        return requests.stream()
                .collect(Collectors.groupingBy(SiteRequest::site, Collectors.toCollection(ArrayList::new)));
    }

    /** What jwarc's own validation says of the archive. */
    private static String complaints(Path archive) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                ValidateTool.class.getName()));
        try (Stream<Path> files = Files.list(archive)) {
            files.map(Path::toString).forEach(file -> {
                assertThat(file).endsWith(".warc.gz");
                command.add(file);
            });
        }
        Process validation =
                new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(validation.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return validation.waitFor() == 0 ? "" : said;
    }
}
