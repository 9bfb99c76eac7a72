package courtnotices.portal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.fixtures.SampleNotice;
import courtnotices.fixtures.sites.Edition;
import courtnotices.indexer.index.IndexName;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command line in this process: what it prints, what it complains of, and how it leaves. */
class CommandLineTests {

    private static final int MIB = 1024 * 1024;

    private static final String ISSUES = "issues-v" + IndexName.VERSION + "-";

    @TempDir
    Path here;

    private Path pages;
    private Path data;

    private record Said(int code, String out, String err) {}

    @BeforeEach
    void writePages() throws IOException {
        pages = Files.createDirectory(here.resolve("pages"));
        data = here.resolve("data");
        for (SampleNotice sample : SampleNotice.counted()) {
            Files.write(pages.resolve(sample.fileName()), sample.bytes());
        }
    }

    @Test
    void ingestsOnceAndChangesNothingTheSecondTime() {
        Said first = run("ingest", pages, "--data", data);
        Said second = run("ingest", pages, "--data", data);
        Said status = run("status", "--data", data);

        assertThat(first.out()).startsWith("14 pages: 14 notices (14 new, 0 revised, 0 unchanged), 256 issues");
        assertThat(second.out()).startsWith("14 pages: 14 notices (0 new, 0 revised, 14 unchanged), 256 issues");
        assertThat(status.out()).contains(ISSUES, "   1 notices     50 issues  吕梁市中级人民法院", "13 courts");
        assertThat(first.code() + second.code() + status.code()).isZero();

        Said reindex = run("reindex", "--data", data);
        Said third = run("ingest", pages, "--data", data);

        assertThat(reindex.out()).startsWith("14 notices rebuilt").containsPattern("issues +" + ISSUES + "\\S+ +256");
        assertThat(third.out()).startsWith("14 pages: 14 notices (0 new, 0 revised, 14 unchanged), 256 issues");
    }

    /** Files of archives may be called anything: what a court changed comes out as it was changed. */
    @Test
    void readsArchivesInTheOrderInWhichTheirPagesWereFetched() throws IOException {
        Path archive = Files.createDirectory(here.resolve("archive"));
        Files.write(archive.resolve("a.warc"), warc("2026-02-03T04:05:06Z", Edition.EDITED.bytes(Edition.REVISED)));
        Files.write(archive.resolve("b.warc"), warc("2026-01-02T03:04:05Z", Edition.REVISED.bytes()));

        Said said = run("ingest", archive, "--data", data);

        assertThat(said.out()).startsWith("2 pages: 2 notices (1 new, 1 revised, 0 unchanged)");
    }

    private static byte[] warc(String date, byte[] page) throws IOException {
        byte[] http = ("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: " + page.length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        String head = """
                WARC/1.0
                WARC-Type: response
                WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>
                WARC-Date: %s
                WARC-Target-URI: http://court.example/1.html
                Content-Type: application/http;msgtype=response
                Content-Length: %d

                """.formatted(date, http.length + page.length);
        ByteArrayOutputStream warc = new ByteArrayOutputStream();
        warc.write(head.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
        warc.write(http);
        warc.write(page);
        warc.write("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return warc.toByteArray();
    }

    @Test
    void namesEachPageThatItRefusesAndReadsTheOthers() throws IOException {
        Path bad = Files.createDirectory(here.resolve("bad"));
        Files.createFile(bad.resolve("empty.html"));
        Files.write(bad.resolve("binary.html"), new byte[] {'a', 0, 1, 2, 3});
        Files.write(bad.resolve("scan.pdf"), "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8));
        byte[] huge = new byte[30 * MIB];
        Arrays.fill(huge, (byte) 'a');
        Files.write(bad.resolve("huge.html"), huge);
        Files.write(bad.resolve("good.html"), SampleNotice.NANYANG_2024.bytes());

        Said said = run("ingest", bad, "--data", data);

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).startsWith("5 pages: 1 notices (1 new").contains("4 refused");
        assertThat(said.err().lines())
                .containsExactlyInAnyOrder(
                        "portal: refused " + bad.resolve("empty.html") + ": is empty",
                        "portal: refused " + bad.resolve("binary.html")
                                + ": is a binary file; only web pages, plain text, PDF, DOC and DOCX are read",
                        "portal: refused " + bad.resolve("scan.pdf")
                                + ": is a PDF document without its end; fetch it again",
                        "portal: refused " + bad.resolve("huge.html")
                                + ": is larger than 20 MiB, the most that is read of one page");
        assertThat(run("status", "--data", data).out()).contains("4 refused", "empty.html: is empty");
    }

    @Test
    void saysOfAPageThatIsNoNoticeWhyNot() throws IOException {
        Path news = here.resolve("news.txt");
        Files.writeString(news, "示例省青澜市中级人民法院召开年度工作总结大会，部署明年审判执行工作，要求各部门抓紧抓实。\n");

        Said said = run("ingest", "--dry-run", news);

        assertThat(said.code()).isZero();
        assertThat(said.out())
                .contains("1 no notices")
                .contains("no notice: " + news + ": neither its title nor its lead speaks of an inspection (巡视, 巡察)");
        assertThat(Files.exists(data)).isFalse();
    }

    @Test
    void normalizesToOneFileEachNamedLikeItsPage() throws IOException {
        Path out = here.resolve("out");

        Said said = run("normalize", pages, "--out", out);

        assertThat(said.code()).isZero();
        JsonNode nanyang = JsonMapper.shared().readTree(Files.readString(out.resolve("nanyang-2024.json")));
        assertThat(nanyang.path("kind").asString()).isEqualTo("notice");
        assertThat(nanyang.path("court").path("level").asString()).isEqualTo("中级");
        assertThat(nanyang.path("publishedOn").asString()).isEqualTo("2024-08-23");
        assertThat(nanyang.path("issues")).hasSize(11);
        assertThat(nanyang.propertyNames())
                .containsExactly(
                        "id",
                        "kind",
                        "source",
                        "title",
                        "court",
                        "publishedOn",
                        "signedOn",
                        "inspection",
                        "claimed",
                        "contact",
                        "text",
                        "issues",
                        "observations",
                        "instruments",
                        "remarks");
        assertThat(out.toFile().list()).hasSize(SampleNotice.counted().size());
    }

    @Test
    void normalizesToALineEachOnStandardOutput() {
        Said said = run("normalize", pages.resolve("yunmu-2023.txt"), pages.resolve("xuhe-2021.txt"));

        assertThat(said.code()).isZero();
        assertThat(said.out().lines()).hasSize(2).allMatch(line -> line.startsWith("{\"id\":\""));
    }

    @Test
    void refusesToWriteTwoPagesToOneFile() throws IOException {
        Path other = Files.createDirectory(here.resolve("other"));
        Files.write(other.resolve("yunmu-2023.html"), SampleNotice.BAISHI_2022.bytes());

        Said said = run("normalize", pages.resolve("yunmu-2023.txt"), other, "--out", here.resolve("out"));

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("yunmu-2023.html").contains("would be written over");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ingest               | 'portal: Missing required parameter: ''PATH|URL''; see ''portal ingest --help'''
            ingest /no/such      | portal: /no/such: there is no such file or folder; check the path; see 'portal ingest --help'
            normalize /no/such   | portal: /no/such: there is no such file or folder; check the path; see 'portal normalize --help'
            serve --port x       | portal: Invalid value for option '--port': 'x' is not an int; see 'portal serve --help'
            serve --port 99999   | portal: --port: there is no port 99999; choose one from 1 to 65535; see 'portal serve --help'
            crawl                | portal: Missing required parameter: 'SOURCES.yaml'; see 'portal crawl --help'
            dance                | portal: Unmatched argument at index 0: 'dance'; see 'portal --help'
            """)
    void answersWrongUseWithOneLine(String command, String complaint) {
        Said said = run((Object[]) command.split(" "));

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err().strip()).isEqualTo(complaint);
    }

    @Test
    void namesAPortThatIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Said said = run("serve", "--data", data, "--port", taken.getLocalPort());

            assertThat(said.code()).isEqualTo(1);
            assertThat(said.err().strip())
                    .isEqualTo("portal: port " + taken.getLocalPort()
                            + " is in use or not allowed; choose another with --port");
        }
    }

    @Test
    void namesADataDirectoryThatIsAFile() throws IOException {
        Path file = Files.createFile(here.resolve("file"));

        Said said = run("ingest", pages, "--data", file);

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err().strip())
                .isEqualTo("portal: data directory " + file + " is a file; choose a directory with --data");
    }

    @Test
    void looksForNoDataWhereThereIsNone() {
        Said said = run("status", "--data", data);

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err().strip())
                .isEqualTo("portal: there is no data directory " + data + "; ingest something, or name it with --data");
        assertThat(Files.exists(data)).isFalse();
    }

    @Test
    void explainsEveryCommand() {
        for (String command : PortalCommand.commandLine().getSubcommands().keySet()) {
            Said said = run(command, "--help");
            assertThat(said.code()).as(command).isZero();
            assertThat(said.out()).as(command).startsWith("Usage: portal " + command);
        }
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
