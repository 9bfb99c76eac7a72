package courtnotices.portal.cli;

import courtnotices.indexer.index.Indices;
import courtnotices.indexer.index.NoticeStore;
import courtnotices.indexer.run.IngestReport;
import courtnotices.indexer.run.IngestRun;
import courtnotices.indexer.run.IngestStep;
import courtnotices.indexer.source.fetch.FetchLimits;
import courtnotices.indexer.source.fetch.Fetcher;
import courtnotices.indexer.source.fetch.WebFetcher;
import courtnotices.portal.wiring.IndexApplication;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ingest}: files, folders, archives and single addresses into the index. */
@Command(
        name = "ingest",
        description =
                "Read pages and index the notices among them: files, folders, ZIP and WARC archives, single addresses.",
        mixinStandardHelpOptions = true)
final class IngestCommand implements Callable<Integer> {

    /** A page that a person named is asked for once; a crawl says whom to ask. */
    private static final String USER_AGENT = "courtnotices/1.0 (a single page, named by a person)";

    @Parameters(
            paramLabel = "PATH|URL",
            arity = "1..*",
            description = "files, folders, *.zip, *.warc.gz, http(s): addresses")
    private List<String> names = List.of();

    @Mixin
    private final DataOption where = new DataOption();

    @Option(names = "--dry-run", description = "read and report, index nothing")
    private boolean dryRun;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (Fetcher fetcher = new WebFetcher(USER_AGENT, FetchLimits.OF_A_PAGE, Clock.systemUTC())) {
            List<IngestStep> pages = NamedPages.in(names, fetcher, spec.commandLine());
            IngestReport report = dryRun ? rehearse(pages) : ingest(pages);
            return ReportPrinter.print(report, spec.commandLine());
        }
    }

    private IngestReport rehearse(List<IngestStep> pages) {
        IngestRun run = IndexApplication.ingestRun(NoticeStore.none(), Clock.systemUTC());
        return run.over(pages, new ProgressBar(spec.commandLine().getErr()));
    }

    private IngestReport ingest(List<IngestStep> pages) {
        try (var portal = where.made()) {
            portal.getBean(Indices.class).ensure(Clock.systemUTC().instant());
            IngestReport report = portal.getBean(IngestRun.class)
                    .over(pages, new ProgressBar(spec.commandLine().getErr()));
            LastRun.keep(where.data, report);
            return report;
        }
    }
}
