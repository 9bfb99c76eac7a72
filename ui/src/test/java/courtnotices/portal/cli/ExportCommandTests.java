package courtnotices.portal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.fixtures.SampleNotice;
import courtnotices.search.query.Filter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** {@code export} in this process: files that are whole or not there, and one line for what is wrong. */
class ExportCommandTests {

    @TempDir
    Path here;

    private record Said(int code, String out, String err) {}

    @Test
    void writesTheSameFilesAsTheApi() throws IOException {
        Path page = here.resolve("nanyang-2024.html");
        Files.write(page, SampleNotice.NANYANG_2024.bytes());
        Path data = here.resolve("data");
        Path csv = here.resolve("issues.csv");
        Files.writeString(csv, "of yesterday");
        run("ingest", page, "--data", data);

        Said table = run("export", "issues", "--data", data, "--out", csv, "--year", "2024", "--court", "!示例省高级人民法院");
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        Said lines = run("export", "measures", "--data", data, "--format", "ndjson", "--q", "执行");
        System.setOut(console);

        assertThat(table.err()).isEmpty();
        assertThat(table.code() + lines.code()).isZero();
        assertThat(table.out().strip()).isEqualTo("11 issues in " + csv);
        List<CSVRecord> rows = CSVFormat.RFC4180
                .parse(new StringReader(Files.readString(csv).substring(1)))
                .getRecords();
        assertThat(rows).hasSize(1 + 11);
        assertThat(rows.getFirst()).startsWith("编号", "法院", "法院层级");
        assertThat(printed.toString(StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> line.startsWith("{")) // what another test logs goes to the same console
                        .toList())
                .hasSizeGreaterThan(1)
                .last()
                .asString()
                .startsWith("{\"end\": true, \"count\": ");
        assertThat(here.toFile().list()).containsExactlyInAnyOrder("nanyang-2024.html", "data", "issues.csv");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            export                                | Missing required parameter: 'WHAT'
            export courts                         | «courts» cannot be exported; one of issues, observations, notices, measures can
            export issues --format pdf            | «pdf» is no format; csv, xlsx and ndjson are
            export issues --size 10               | Unknown options: '--size', '10'
            export issues --year 24               | --year: «24» is no year, such as 2024
            export issues --year !24              | --year!: «24» is no year, such as 2024
            export notices --topic 终本           | --topic: is no parameter here; known are cursor, q, size, sort, court, province, city, level, kind, authority, year, notice
            export issues --q “案款               | --q: the quotation mark is not closed; try «“案款”»
            export issues --header big            | --header: is given once, as one of zh, machine
            export issues --header zh --format ndjson | --header: is for csv and xlsx; the keys of ndjson are those of the API
            """)
    void answersWrongUseWithOneLine(String command, String complaint) {
        Said said = run((Object[]) command.split(" "));

        assertThat(said.err().strip()).isEqualTo("portal: " + complaint + "; see 'portal export --help'");
        assertThat(said.code()).isEqualTo(2);
    }

    @Test
    void leavesNoPartBehindWhenItFails() {
        Said said = run("export", "issues", "--data", here.resolve("none"), "--out", here.resolve("issues.csv"));

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).startsWith("portal: there is no data directory");
        assertThat(here.toFile().list()).isEmpty();
    }

    @Test
    void namesAPlaceThatCannotBeWritten() {
        Said folder = run("export", "issues", "--out", here);
        Said nowhere = run("export", "issues", "--out", here.resolve("no/such/issues.csv"));

        assertThat(folder.err().strip()).isEqualTo("portal: " + here + " is a folder; name a file with --out");
        assertThat(nowhere.err())
                .contains("no/such/issues.csv cannot be written")
                .contains("choose another with --out");
        assertThat(folder.code() + nowhere.code()).isEqualTo(2);
    }

    @Test
    void takesEveryFilterOfTheApi() {
        String help = run("export", "--help").out();

        for (Filter filter : Filter.values()) {
            assertThat(help).contains("--" + filter.parameter() + "=VALUE");
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
