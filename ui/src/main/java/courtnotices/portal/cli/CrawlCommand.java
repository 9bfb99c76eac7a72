package courtnotices.portal.cli;

import courtnotices.indexer.crawl.BrokenCrawlException;
import courtnotices.indexer.crawl.Crawl;
import courtnotices.indexer.crawl.CrawlReport;
import courtnotices.indexer.crawl.Due;
import courtnotices.indexer.index.ElasticFrontier;
import courtnotices.indexer.index.Indices;
import courtnotices.indexer.source.archive.WarcArchive;
import courtnotices.indexer.source.site.Sources;
import courtnotices.portal.wiring.CrawlWiring;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code crawl}: courts' sites into archive and index. */
@Command(
        name = "crawl",
        description =
                "Visit the courts' sites of a sources file, politely, archive what they answer and index the notices.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Only what is due is visited; what is known and has not changed costs a conditional request.",
            "docs/crawling.md has the sources file, the archive and what is kept between runs."
        })
final class CrawlCommand implements Callable<Integer> {

    @Parameters(paramLabel = "SOURCES.yaml", description = "the courts and their sites")
    private Path file = Path.of("sources.yaml");

    @Mixin
    private final DataOption where = new DataOption();

    @Option(names = "--archive", paramLabel = "DIR", description = "where WARC files go; default: archive in --data")
    private @Nullable Path archive;

    @Option(names = "--all", description = "visit every known address, due or not, and read it anew")
    private boolean all;

    @Option(names = "--report", paramLabel = "FILE", description = "write the report as JSON too")
    private @Nullable Path report;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Sources sources = SourcesArgument.read(file, spec.commandLine());
        Path folder = archive == null ? where.data.resolve("archive") : archive;
        if (folder.toString().isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--archive: name a directory");
        }
        WarcArchive.in(folder, Clock.systemUTC()).close(); // before an engine is started for what cannot be kept
        try (Ending ending = new Ending(spec.commandLine().getErr());
                WholeFile written = report == null ? null : WholeFile.at(report, "--report");
                ConfigurableApplicationContext portal = where.madeUntilClosed();
                CrawlWiring.Opened opened = open(sources, folder, portal)) {
            ending.stopsBy(opened.crawl()::stop);
            try {
                return tell(run(opened.crawl()), written);
            } catch (BrokenCrawlException e) {
                tell(e.report(), written);
                throw e.reason();
            }
        }
    }

    private int tell(CrawlReport done, @Nullable WholeFile written) throws IOException {
        int code = CrawlPrinter.print(done, spec.commandLine());
        LastRun.keep(where.data, done);
        if (written != null) {
            written.stream().write(Json.mapper().writeValueAsBytes(done));
            written.keep();
        }
        return code;
    }

    private static CrawlWiring.Opened open(Sources sources, Path folder, ConfigurableApplicationContext portal) {
        portal.getBean(Indices.class).ensure(Clock.systemUTC().instant());
        portal.getBean(ElasticFrontier.class).ensure();
        return CrawlWiring.open(sources, folder, portal);
    }

    private CrawlReport run(Crawl crawl) {
        try (HostLines lines = new HostLines(spec.commandLine().getErr())) {
            return crawl.run(all ? Due.EVERYTHING : Due.WHAT_IS_DUE, lines);
        }
    }
}
