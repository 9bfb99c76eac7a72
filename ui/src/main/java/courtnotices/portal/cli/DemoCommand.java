package courtnotices.portal.cli;

import courtnotices.fixtures.SampleNotice;
import courtnotices.indexer.run.IngestReport;
import courtnotices.indexer.run.IngestRun;
import courtnotices.indexer.run.PageSource;
import courtnotices.indexer.source.Page;
import courtnotices.portal.page.DemoData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code demo}: the portal over the sample notices, on a scratch directory that goes when it ends. */
@Command(
        name = "demo",
        description = "Start the portal with sample notices on a scratch directory, and print what to open.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    @Mixin
    private final PortOption at = new PortOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Path scratch = Files.createTempDirectory("courtnotices-demo-");
        SpringApplication.getShutdownHandlers().add(() -> remove(scratch)); // runs when the engine has closed its files
        try (ConfigurableApplicationContext portal = Server.startDemo(scratch, at.port, data())) {
            IngestReport report = portal.getBean(IngestRun.class)
                    .over(samples(), new ProgressBar(spec.commandLine().getErr()));
            ReportPrinter.print(report, spec.commandLine());
            printWhatToOpen(Server.address(portal));
            Server.awaitEnd(portal);
        }
        return 0;
    }

    /** What the pages say of the samples. */
    static DemoData data() {
        int invented = Math.toIntExact(Arrays.stream(SampleNotice.values())
                .filter(SampleNotice::hasInventedCourt)
                .count());
        return new DemoData(SampleNotice.values().length, invented);
    }

    static List<PageSource> samples() {
        return Arrays.stream(SampleNotice.values())
                .<PageSource>map(sample -> () -> Page.ofFile(sample.bytes(), sample.address()))
                .toList();
    }

    private void printWhatToOpen(String address) {
        var out = spec.commandLine().getOut();
        out.println();
        out.println("  open    " + address);
        out.println("  search  " + address + "/issues?q=终本率");
        out.println("  API     " + address + "/api/v1/issues?q=三个规定   (documented at " + address + "/swagger-ui.html)");
        out.println();
        out.println("stop with Ctrl-C; the sample data goes with it");
        out.flush();
    }

    private static void remove(Path scratch) {
        try (Stream<Path> files = Files.walk(scratch)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException | UncheckedIOException e) {
            // a scratch directory in the system's own place for such: left to it
        }
    }
}
