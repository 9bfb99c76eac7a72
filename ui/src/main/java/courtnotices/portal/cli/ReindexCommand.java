package courtnotices.portal.cli;

import courtnotices.indexer.index.Indices;
import courtnotices.indexer.run.ReindexRun;
import courtnotices.portal.wiring.IndexApplication;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code reindex}: the index anew from the notices it holds. */
@Command(
        name = "reindex",
        description = {
            "Rebuild the index from the stored notices beside the old one, then switch.",
            "Searches go on meanwhile; ingest and crawl are told to wait."
        },
        mixinStandardHelpOptions = true)
final class ReindexCommand implements Callable<Integer> {

    @Mixin
    private final DataOption where = new DataOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (var portal = where.found(IndexApplication.class)) {
            int notices = portal.getBean(ReindexRun.class)
                    .over(new ProgressBar(spec.commandLine().getErr()));
            var out = spec.commandLine().getOut();
            out.printf(Locale.ROOT, "%d notices rebuilt%n", notices);
            portal.getBean(Indices.class).status().indices().forEach(index -> IndexLine.print(out, index));
            return 0;
        }
    }
}
