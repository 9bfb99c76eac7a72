package courtnotices.portal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.fixtures.sites.FixtureSite;
import courtnotices.fixtures.sites.FixtureSites;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;

/** {@code crawl} as a person uses it, over one of the fixture sites, and what the other commands make of it. */
@Timeout(120)
class CrawlCommandTests {

    @TempDir
    Path here;

    private record Said(int code, String out, String err) {}

    @Test
    void crawlsReportsArchivesAndTellsHowTheSiteIsDoing() throws IOException {
        Path data = here.resolve("data");
        Path report = here.resolve("report.json");
        try (FixtureSites sites = FixtureSites.start()) {
            Path sources = sources(sites.sites().getFirst());

            Said crawl = run("crawl", sources, "--data", data, "--report", report);

            assertThat(crawl.code()).as(crawl.err()).isZero();
            assertThat(crawl.out())
                    .contains("12 requests, 0 not modified", "4 new, 0 revised, 0 unchanged, 0 withdrawn")
                    .contains("no notice: " + sites.sites().getFirst().address()
                            + "tzgg/202402/2713.html is news of a meeting")
                    .contains("added: " + sites.sites().getFirst().address()
                            + "tzgg/202408/3021.html 中共示例省青澜市中级人民法院党组关于省委巡视整改进展情况的通报");
            assertThat(crawl.err()).contains(" asked ", "done");
            JsonNode json = Json.mapper().readTree(Files.readAllBytes(report));
            assertThat(json.at("/hosts/0/added").asInt()).isEqualTo(4);
            assertThat(json.at("/startedAt").asString()).startsWith("20");
        }

        Said status = run("status", "--data", data);
        assertThat(status.out())
                .contains("site   示例省青澜市中级人民法院", "7 pages, 4 notices (0 incomplete), 0 addresses failing")
                .containsPattern(
                        "last crawl: 20[-0-9T:]{17}Z, 1 hosts, 12 requests \\(0 not modified\\): 4 notices new");
        Said again = run("ingest", data.resolve("archive"), "--dry-run");
        assertThat(again.out()).contains("7 pages: 4 notices (4 new").doesNotContain("index");
        assertThat(again.code()).as(again.err()).isZero();
    }

    @Test
    void namesEachFaultOfASourcesFileAndAsksNothing() throws IOException {
        Path sources = Files.writeString(here.resolve("s.yaml"), """
                agent: {name: courtnotices}
                sites:
                  - {court: 甲法院, strat: "http://a.example/"}
                """);

        Said said = run("crawl", sources, "--data", here.resolve("data"));

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err().lines())
                .containsExactly(
                        "portal: " + sources
                                + ":1: \"contact\" is missing: whom a site's keeper can ask: mailto: or http(s): address",
                        "portal: " + sources
                                + ":3: unknown key \"strat\"; known are article, court, delay, intranet, list, pages, product, rhythm, sitemap, start",
                        "portal: " + sources
                                + ":3: \"start\" is missing: the address of a list page, or several; see 'portal crawl --help'");
        assertThat(here.resolve("data")).doesNotExist();
    }

    /** Before an engine is started, let alone a site asked. */
    @Test
    void refusesAnArchiveThatCannotBeWritten() throws IOException {
        Path sources = Files.writeString(here.resolve("sources.yaml"), """
                agent: {contact: "mailto:crawler@portal.example"}
                sites:
                  - {court: 甲法院, start: "http://a.example/"}
                """);

        Said file = run("crawl", sources, "--data", here.resolve("data"), "--archive", sources);
        Said nothing = run("crawl", sources, "--data", here.resolve("data"), "--archive=");

        assertThat(file.code()).isEqualTo(1);
        assertThat(file.err())
                .isEqualTo("portal: the archive " + sources
                        + " cannot be written (a file stands where a folder is wanted)" + System.lineSeparator());
        assertThat(nothing.code()).isEqualTo(2);
        assertThat(nothing.err()).startsWith("portal: --archive: name a directory");
        assertThat(here.resolve("data")).doesNotExist();
    }

    private Path sources(FixtureSite site) throws IOException {
        return Files.writeString(here.resolve("sources.yaml"), """
                agent:
                  contact: mailto:crawler@portal.example
                sites:
                  - court: %s
                    start: %s
                    intranet: true
                    delay: 10ms
                """.formatted(
                        site.court(), site.start().getFirst()));
    }

    private static Said run(Object... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line =
                PortalCommand.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        int code = line.execute(Arrays.stream(args).map(String::valueOf).toArray(String[]::new));
        return new Said(code, out.toString(), err.toString());
    }
}
