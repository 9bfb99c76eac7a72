package courtnotices.portal.cli;

import courtnotices.fixtures.sites.Edition;
import courtnotices.fixtures.sites.FixtureSite;
import courtnotices.fixtures.sites.FixtureSites;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sites}: the fixture sites, until they are stopped. */
@Command(
        name = "sites",
        description = "Serve the authored notices as court sites on loopback, to try 'crawl' on.",
        mixinStandardHelpOptions = true)
final class SitesCommand implements Callable<Integer> {

    /** The ports that {@code fixtures/sources.yaml} names begin here. */
    private static final String PORT = "8190";

    /** The last of the eight is 65,535: seven sites and one with a certificate that nobody trusts. */
    private static final int LAST_PORT = 65_528;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = PORT,
            description =
                    "the first of eight ports on 127.0.0.1 (default: ${DEFAULT-VALUE}); for others the sources file is printed")
    private int port;

    @Option(
            names = "--edition",
            paramLabel = "EDITION",
            defaultValue = "first",
            description = "first, or edited: one notice revised, one withdrawn, one added (default: ${DEFAULT-VALUE})")
    private String edition = "";

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        Edition shown = edition();
        if (port < 0 || port > LAST_PORT) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--port: there are no eight ports from " + port + "; choose one up to " + LAST_PORT);
        }
        try (FixtureSites sites = start()) {
            sites.publish(shown);
            print(sites);
            new CountDownLatch(1).await(); // ends with the process
        }
        return 0;
    }

    private Edition edition() {
        return switch (edition) {
            case "first" -> Edition.FIRST;
            case "edited" -> Edition.EDITED;
            default ->
                throw new ParameterException(
                        spec.commandLine(), "«" + edition + "» is no edition; first and edited are");
        };
    }

    private FixtureSites start() {
        try {
            return FixtureSites.startAt(port);
        } catch (UncheckedIOException | IllegalArgumentException e) {
            throw new FailedException(
                    "one of the eight ports from " + port + " is in use or not allowed; choose others with --port");
        }
    }

    private void print(FixtureSites sites) {
        PrintWriter out = spec.commandLine().getOut();
        for (FixtureSite site : sites.sites()) {
            out.printf("  %-26s %-10s %s%n", site.address(), site.product().code(), site.court());
        }
        out.println();
        if (port == Integer.parseInt(PORT)) {
            out.println("  crawl them    ./portal crawl fixtures/sources.yaml");
        } else {
            out.println(sites.sourcesYaml());
        }
        out.println();
        out.println("stop with Ctrl-C");
        out.flush();
    }
}
