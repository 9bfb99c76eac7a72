package courtnotices.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoadReportTests {

    private static final SearchFigures SEARCH = new SearchFigures(
            8,
            new SearchFigures.Side(milliseconds(12, 30), new Work(Duration.ofMillis(4), Duration.ofMillis(20))),
            new SearchFigures.Side(milliseconds(10, 20), new Work(Duration.ZERO, Duration.ofMillis(19))));

    private static final ExportFigures EXPORT = new ExportFigures(
            new ClosingLine(300_000, "0", 900_000_000),
            1_000_000_000,
            Duration.ofSeconds(60),
            Duration.ofSeconds(30),
            2);

    private static final IngestFigures INGEST =
            new IngestFigures(6_000, 30_000, Duration.ofSeconds(12), Duration.ofSeconds(9), 3);

    private static Latencies milliseconds(long... milliseconds) {
        long[] nanos = milliseconds.clone();
        for (int i = 0; i < nanos.length; i++) {
            nanos[i] *= 1_000_000;
        }
        return new Latencies(nanos, Duration.ofSeconds(1));
    }

    @Test
    void tellsOfEachPromiseWhetherItIsMet() {
        assertThat(report())
                .contains(
                        "| API search against the same request, 8 clients, p50 | 1.20 | at most 1.25 | met |",
                        "| API search against the same request, 8 clients, p95 | 1.50 | at most 1.25 | **not met** |",
                        "| export of 300,000 issues against a bare point-in-time read | 0.50 | at least 0.70 | **not met** |",
                        "| ingest against `_bulk` of the same documents | 0.75 | at least 0.50 | met |");
    }

    @Test
    void printsWhatWasMeasured() {
        assertThat(report())
                .startsWith(LoadReport.HEADING)
                .contains(
                        "| 8 | API | 2 | 12.0 | 30.0 | 2 | 2.0 | 10.0 |",
                        "900 MB of them: 10,000 issues a second, against 20,000",
                        "at most 400 MiB of heap in use (of 512), 90 MiB held after a collection, 800 MiB of the system's",
                        "7,500 documents a second from page to index, against 10,000",
                        "200 s for 300,000 issues");
    }

    @Test
    void leavesOutWhatWasNotMeasured() {
        LoadReport.Measured nothing = new LoadReport.Measured("a machine", 9, 0, List.of(), null, null, null);
        assertThat(LoadReport.of(nothing)).doesNotContain("## Search", "## Export", "## Ingest");
        assertThat(LoadReport.criteria(nothing)).isEmpty();
    }

    private static String report() {
        return LoadReport.of(new LoadReport.Measured(
                "a machine", 300_000, 64, List.of(SEARCH), EXPORT, new LoadReport.Memory(400, 90, 800), INGEST));
    }
}
