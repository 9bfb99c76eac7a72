package courtnotices.benchmarks.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The load program's part of {@code docs/performance.md}; what was not measured is left out. */
final class LoadReport {

    /** The line that begins the part. */
    static final String HEADING = "# How the portal bears load";

    private static final double SEARCH_LIMIT = 1.25;
    private static final double EXPORT_LIMIT = 0.7;
    private static final double INGEST_LIMIT = 0.5;
    private static final int MEDIAN = 50;
    private static final int MOST = 95;

    private final Measured measured;

    private LoadReport(Measured measured) {
        this.measured = measured;
    }

    /** What a portal's memory came to, in MiB. */
    record Memory(long peakHeap, long heldHeap, long peakResident) {}

    /**
     * All figures of a run.
     *
     * @param issues in the corpus
     * @param queries in the mix
     */
    record Measured(
            String machine,
            int issues,
            int queries,
            List<SearchFigures> searches,
            @Nullable ExportFigures export,
            @Nullable Memory memory,
            @Nullable IngestFigures ingest) {

        Measured {
            searches = List.copyOf(searches);
        }
    }

    static String of(Measured measured) {
        LoadReport report = new LoadReport(measured);
        return """
                %s

                Written by `courtnotices.benchmarks.load.Load`; CONTRIBUTING.md has the command, `docs/decisions/0012-load.md` what is measured and why so.
                A synthetic corpus of %,d issues. Measured on %s: engine, portal and clients share them.

                | promise | figure | limit | |
                | --- | --: | --- | --- |
                %s%s%s%s""".formatted(
                        HEADING,
                        measured.issues,
                        measured.machine,
                        report.promises(),
                        report.searches(),
                        report.exports(),
                        report.ingests());
    }

    private String promises() {
        StringBuilder rows = new StringBuilder();
        criteria(measured).forEach(criterion -> rows.append(criterion.row()));
        return rows.toString();
    }

    /** Every promise of which there is a figure. */
    static List<Criterion> criteria(Measured measured) {
        List<Criterion> criteria = new ArrayList<>();
        for (SearchFigures search : measured.searches) {
            for (int percent : List.of(MEDIAN, MOST)) {
                String what = "API search against the same request, %s, p%d".formatted(clients(search), percent);
                criteria.add(Criterion.atMost(SEARCH_LIMIT, what, search.ratio(percent)));
            }
        }
        if (measured.export != null) {
            criteria.add(Criterion.atLeast(
                    EXPORT_LIMIT,
                    "export of %,d issues against a bare point-in-time read"
                            .formatted(measured.export.closing().count()),
                    measured.export.ratio()));
        }
        if (measured.ingest != null) {
            criteria.add(Criterion.atLeast(
                    INGEST_LIMIT, "ingest against `_bulk` of the same documents", measured.ingest.ratio()));
        }
        return criteria;
    }

    private static String clients(SearchFigures search) {
        return search.clients() == 1 ? "1 client" : search.clients() + " clients";
    }

    private String searches() {
        if (measured.searches.isEmpty()) {
            return "";
        }
        StringBuilder rows = new StringBuilder();
        for (SearchFigures search : measured.searches) {
            rows.append(row(search, "API", search.api())).append(row(search, "Elasticsearch", search.direct()));
        }
        return """

                ## Search

                %d searches, in rounds of both by turns; times in milliseconds; the processors' for one request.

                | clients | asked | requests | p50 | p95 | requests a second | processor, portal | processor, Elasticsearch |
                | --: | --- | --: | --: | --: | --: | --: | --: |
                %s""".formatted(measured.queries, rows);
    }

    private static String row(SearchFigures search, String asked, SearchFigures.Side side) {
        Latencies times = side.times();
        return "| %d | %s | %,d | %.1f | %.1f | %.0f | %.1f | %.1f |\n"
                .formatted(
                        search.clients(),
                        asked,
                        times.requests(),
                        times.percentile(MEDIAN),
                        times.percentile(MOST),
                        times.requestsASecond(),
                        side.portal(),
                        side.engine());
    }

    private String exports() {
        ExportFigures export = measured.export;
        if (export == null) {
            return "";
        }
        return """

                ## Export

                %,d issues as NDJSON, %,d MB of them: %,.0f issues a second, against %,.0f by a bare read (%,d MB with Elasticsearch's own words).
                %s""".formatted(
                        export.closing().count(),
                        export.closing().bytes() / 1_000_000,
                        export.documentsASecond(export.export()),
                        export.documentsASecond(export.read()),
                        export.directBytes() / 1_000_000,
                        memory());
    }

    private String memory() {
        LoadReport.Memory memory = measured.memory;
        return memory == null
                ? ""
                : "The portal meanwhile: at most %,d MiB of heap in use (of 512), %,d MiB held after a collection, %s of the system's memory.\n"
                        .formatted(
                                memory.peakHeap,
                                memory.heldHeap,
                                memory.peakResident < 0
                                        ? "an unknown amount"
                                        : String.format(Locale.ROOT, "%,d MiB", memory.peakResident));
    }

    private String ingests() {
        IngestFigures ingest = measured.ingest;
        if (ingest == null) {
            return "";
        }
        return """

                ## Ingest

                %,d issues, %,d documents with their figures and notices: %,.0f documents a second from page to index, against %,.0f by `_bulk` alone;
                %.0f s for 300,000 issues at that rate.
                """.formatted(
                        ingest.issues(),
                        ingest.documents(),
                        ingest.documentsASecond(ingest.ingest()),
                        ingest.documentsASecond(ingest.bulk()),
                        seconds(ingest.ingest()) / ingest.rounds() * 300_000 / ingest.issues());
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }
}
