package courtnotices.benchmarks.load;

import com.sun.management.OperatingSystemMXBean;
import courtnotices.benchmarks.PerformanceFile;
import courtnotices.notice.document.DocumentKind;
import courtnotices.search.elastic.WholeRequests;
import courtnotices.search.query.ListQuery;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Measures the portal under load and reports; {@code -Dcourtnotices.performance=docs} writes its part of {@code docs/performance.md}.
 *
 * <p>{@link LoadSettings} has what else can be set. The corpus is written once and used again, see {@link SyntheticIndex}.
 */
public final class Load {

    private static final List<Integer> CLIENTS = List.of(1, 8, 32);

    /** Enough to tell a rate within some percent; both sides are rates over all of them. */
    private static final int INGESTED_ISSUES = 6_000;

    /** A whole export takes half a minute, in which drift evens out; searches need more rounds. */
    private static final int LONG_ROUNDS = 3;

    /** As the export asks for its pages. */
    private static final String PAGES = SearchMix.json(WholeRequests.of(DocumentKind.ISSUES, ListQuery.ALL, List.of()));

    private static final double GIBIBYTE = 1 << 30;

    private final LoadSettings settings;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private Load(LoadSettings settings) {
        this.settings = settings;
    }

    /** Takes about a quarter of an hour where the corpus is there already. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        LoadSettings settings = LoadSettings.ofProperties();
        LoadReport.Measured measured = new Load(settings).measure();
        String report = LoadReport.of(measured);
        System.out.println(report);
        String folder = System.getProperty("courtnotices.performance", "");
        if (!folder.isEmpty() && settings.parts().equals(LoadSettings.ALL)) {
            PerformanceFile.in(Path.of(folder)).write(report);
        }
    }

    private LoadReport.Measured measure() throws IOException, InterruptedException {
        IngestFigures ingest = settings.measures(LoadSettings.INGEST) ? ingest() : null;
        if (!settings.measures(LoadSettings.SEARCH) && !settings.measures(LoadSettings.EXPORT)) {
            return new LoadReport.Measured(machine(), 0, 0, List.of(), null, null, ingest);
        }
        new SyntheticIndex(settings.issues(), settings.data()).prepare();
        try (PortalProcess portal = PortalProcess.start(settings.data())) {
            return served(portal, ingest);
        }
    }

    private LoadReport.Measured served(PortalProcess portal, @Nullable IngestFigures ingest)
            throws IOException, InterruptedException {
        List<SearchMix.Search> mix = new SearchMix(http, portal.address(), portal.engine()).searches();
        List<SearchFigures> searches = settings.measures(LoadSettings.SEARCH) ? searches(portal, mix) : List.of();
        if (!settings.measures(LoadSettings.EXPORT)) {
            return new LoadReport.Measured(machine(), settings.issues(), mix.size(), searches, null, null, ingest);
        }
        try (PortalMemory memory = PortalMemory.of(portal.handle().pid())) {
            memory.reset();
            ExportFigures export = export(portal);
            LoadReport.Memory used = new LoadReport.Memory(memory.peakHeap(), memory.heldHeap(), memory.peakResident());
            return new LoadReport.Measured(machine(), settings.issues(), mix.size(), searches, export, used, ingest);
        }
    }

    private IngestFigures ingest() throws IOException, InterruptedException {
        System.out.println("measuring ingest");
        Path scratch = Files.createTempDirectory("courtnotices-load-");
        try {
            return new IngestComparison(http, INGESTED_ISSUES).compare(LONG_ROUNDS, scratch);
        } finally {
            SyntheticIndex.remove(scratch);
        }
    }

    private List<SearchFigures> searches(PortalProcess portal, List<SearchMix.Search> mix) throws InterruptedException {
        SearchComparison comparison = new SearchComparison(http, portal.handle(), mix);
        comparison.warmUp();
        List<SearchFigures> searches = new ArrayList<>();
        for (int clients : CLIENTS) {
            SearchFigures figures = comparison.of(clients, settings.rounds());
            searches.add(figures);
            System.out.println(figures.summary());
        }
        return searches;
    }

    private ExportFigures export(PortalProcess portal) throws IOException, InterruptedException {
        System.out.println("measuring export");
        URI address = portal.address().resolve("/api/v1/issues.ndjson");
        ExportFigures export = new ExportComparison(http, address, new PointInTimeRead(http, portal.engine(), PAGES))
                .compare(LONG_ROUNDS);
        if (export.closing().count() != settings.issues()) {
            throw new IllegalStateException("%d issues were written, %d exported"
                    .formatted(settings.issues(), export.closing().count()));
        }
        return export;
    }

    private static String machine() {
        Runtime runtime = Runtime.getRuntime();
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return "%d processors (%s), %d GiB of memory, %s %s"
                .formatted(
                        runtime.availableProcessors(),
                        System.getProperty("os.arch"),
                        Math.round(system.getTotalMemorySize() / GIBIBYTE),
                        System.getProperty("java.vm.name"),
                        Runtime.version());
    }
}
