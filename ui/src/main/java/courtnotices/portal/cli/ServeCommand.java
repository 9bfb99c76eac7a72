package courtnotices.portal.cli;

import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        ConfigurableApplicationContext portal = Server.start(where.data, at.port);
        spec.commandLine()
                .getOut()
                .println("serving " + where.data + " on " + Server.address(portal) + " (stop with Ctrl-C)");
        Server.awaitEnd(portal);
        return 0;
    }
}
