package courtnotices.portal.cli;

import courtnotices.indexer.source.site.Sources;
import courtnotices.portal.wiring.CrawlLoop;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code serve}: pages and API over an existing data directory or a cluster, until it is stopped. */
@Command(
        name = "serve",
        description = "Serve a data directory, or the cluster that spring.elasticsearch.uris names.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    @Mixin
    private final DataOption where = new DataOption();

    @Mixin
    private final PortOption at = new PortOption();

    @Option(
            names = "--crawl",
            paramLabel = "SOURCES.yaml",
            description = "crawl these sites too, whenever something is due; archives in the data directory")
    private @Nullable Path crawl;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Sources sources = crawl == null ? null : SourcesArgument.read(crawl, spec.commandLine());
        ConfigurableApplicationContext portal = Server.start(where.data, at.port);
        spec.commandLine()
                .getOut()
                .println("serving " + where.data + " on " + Server.address(portal) + " (stop with Ctrl-C)");
        if (sources != null) {
            CrawlLoop loop = CrawlLoop.start(portal, sources, where.data.resolve("archive"));
            portal.addApplicationListener((ApplicationListener<ContextClosedEvent>) event -> loop.close());
        }
        Server.awaitEnd(portal);
        return 0;
    }
}
