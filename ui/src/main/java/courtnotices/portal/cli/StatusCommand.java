package courtnotices.portal.cli;

import courtnotices.indexer.crawl.CrawlReport;
import courtnotices.indexer.index.ElasticFrontier;
import courtnotices.indexer.index.IndexStatus;
import courtnotices.indexer.index.Indices;
import courtnotices.indexer.run.IngestReport;
import courtnotices.notice.document.SiteState;
import courtnotices.portal.wiring.IndexApplication;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code status}: what the index holds and how the last crawl and the last ingest went. */
@Command(
        name = "status",
        description = "Show the index, the counts per court, the sites, the last crawl and the last ingest.",
        mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {

    @Mixin
    private final DataOption where = new DataOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (var portal = where.found(IndexApplication.class)) {
            print(portal.getBean(Indices.class).status());
            List<SiteState> sites = portal.getBean(ElasticFrontier.class).sites();
            printSites(sites, Clock.systemUTC().instant());
            CrawlReport crawl = LastRun.crawl(where.data);
            if (crawl != null) {
                spec.commandLine()
                        .getOut()
                        .println("last crawl: " + moment(crawl.endedAt()) + ", " + CrawlPrinter.sum(crawl));
            }
            IngestReport ingest = LastRun.ingest(where.data);
            if (ingest != null || sites.isEmpty()) { // an index that was crawled wants no ingest
                print(ingest);
            }
        }
        return 0;
    }

    private void print(IndexStatus status) {
        PrintWriter out = spec.commandLine().getOut();
        status.indices().forEach(index -> IndexLine.print(out, index));
        out.println();
        status.courts()
                .forEach(court -> out.printf(
                        Locale.ROOT, "%4d notices %6d issues  %s%n", court.notices(), court.issues(), court.name()));
        out.printf(Locale.ROOT, "%d courts%n", status.courts().size());
    }

    /** What a crawl saw last; nothing where there was none. */
    private void printSites(List<SiteState> sites, Instant now) {
        PrintWriter out = spec.commandLine().getOut();
        sites.forEach(site -> out.println(Complaint.oneLine(String.format(
                Locale.ROOT,
                "%s %s %s: last seen %s, %s days without news, %d pages, %d notices (%d incomplete), %d addresses failing%s",
                site.isSilent() ? "SILENT" : "site  ",
                site.court(),
                site.start(),
                site.succeededAt() == null ? "never" : moment(site.succeededAt()),
                site.daysWithoutNews(now) == null ? "-" : site.daysWithoutNews(now),
                site.pages(),
                site.notices(),
                site.incomplete(),
                site.failing(),
                site.failure() == null ? "" : " (" + site.failure() + ")"))));
    }

    /** To the second, as an archive tells it. */
    private static Instant moment(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS);
    }

    private void print(@Nullable IngestReport run) {
        PrintWriter out = spec.commandLine().getOut();
        if (run == null) {
            out.println("last ingest: none");
            return;
        }
        out.printf(
                Locale.ROOT,
                "last ingest: %s, %d pages, %d notices, %d refused%n",
                moment(run.endedAt()),
                run.pages(),
                run.notices(),
                run.refused().size());
        run.refused().forEach(refusal -> out.println("  refused " + Complaint.of(refusal)));
    }
}
