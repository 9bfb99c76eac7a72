package courtnotices.portal.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.engine.NodeHome;
import courtnotices.fixtures.sites.FixtureSites;
import courtnotices.portal.Portal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code crawl} that is told to end, as by Ctrl-C, while it works. */
@Timeout(120)
class StoppedCrawlTests {

    @TempDir
    Path folder;

    @Test
    void saysWhatItDidAndClosesItsArchive() throws Exception {
        try (FixtureSites sites = FixtureSites.start()) {
            Path sources = Files.writeString(folder.resolve("sources.yaml"), sites.sourcesYaml());
            Path report = folder.resolve("report.json");
            Process crawl = portal("crawl", sources, "--data", folder.resolve("data"), "--report", report);
            while (sites.requests().size() < 10) {
                Thread.sleep(Duration.ofMillis(20));
            }
            crawl.toHandle().destroy(); // the other would close the pipes too

            String said = new String(crawl.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(crawl.waitFor(40, TimeUnit.SECONDS)).isTrue();
            assertThat(said)
                    .contains("stopping; what is under way comes to its end", "the crawl was stopped", " hosts, ");
            assertThat(report).content().contains("\"left\":\"the crawl was stopped\"");
            try (Stream<Path> archive = Files.list(folder.resolve("data/archive"))) {
                assertThat(archive)
                        .isNotEmpty()
                        .allMatch(file -> file.toString().endsWith(".warc.gz"));
            }
        }
    }

    private static Process portal(Object... arguments) throws Exception {
        Stream<String> java = Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-Dcourtnotices.node.home=" + NodeHome.locate(),
                "-cp",
                System.getProperty("java.class.path"),
                Portal.class.getName());
        List<String> command =
                Stream.concat(java, Stream.of(arguments).map(String::valueOf)).toList();
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }
}
