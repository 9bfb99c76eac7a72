package courtnotices.portal.cli;

import courtnotices.portal.wiring.ExportApplication;
import courtnotices.search.export.ExportRequest;
import courtnotices.search.export.Exported;
import courtnotices.search.export.Exports;
import courtnotices.search.export.Format;
import courtnotices.search.query.BadQueryException;
import java.io.Console;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code export}: a whole result into a file, by the code that serves it. */
@Command(
        name = "export",
        description = "Write all issues, observations, notices or measures that a search finds as CSV, XLSX or NDJSON.",
        mixinStandardHelpOptions = true,
        modelTransformer = ListOptions.class,
        footer = {
            "",
            "Options that take a VALUE may be repeated; '!VALUE' excludes it.",
            "Example: portal export issues --q 终本率 --year 2024 --court '!示例省高级人民法院' --format xlsx --out issues.xlsx"
        })
final class ExportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "WHAT", description = "issues, observations, notices or measures")
    private String what = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "csv",
            description = "csv, xlsx or ndjson (default: ${DEFAULT-VALUE})")
    private String format = "";

    @Option(names = "--out", paramLabel = "FILE", description = "where to (default: standard output)")
    private @Nullable Path out;

    @Mixin
    private final DataOption where = new DataOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        ExportRequest request = request();
        if (out == null) {
            refuseTerminal(request.format());
            export(request, System.out);
            return 0;
        }
        long fetched;
        try (WholeFile file = WholeFile.at(out, "--out")) {
            fetched = export(request, file.stream());
            file.keep();
        }
        spec.commandLine().getOut().println(told(request, fetched) + " in " + out);
        return 0;
    }

    private ExportRequest request() {
        try {
            return ExportRequest.of(exported(), format(), ListOptions.given(spec));
        } catch (BadQueryException e) {
            String repaired = e.repaired() == null ? "" : "; try «" + e.repaired() + "»";
            throw new ParameterException(
                    spec.commandLine(), "--" + e.parameter() + ": " + e.getMessage() + repaired, e);
        }
    }

    private Exported exported() {
        Exported exported = Exported.named(what);
        if (exported == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "«" + what + "» cannot be exported; one of "
                            + Arrays.stream(Exported.values())
                                    .map(Exported::word)
                                    .collect(Collectors.joining(", "))
                            + " can");
        }
        return exported;
    }

    private Format format() {
        Format named = Format.named(format);
        if (named == null) {
            throw new ParameterException(spec.commandLine(), "«" + format + "» is no format; csv, xlsx and ndjson are");
        }
        return named;
    }

    private void refuseTerminal(Format chosen) {
        boolean terminal =
                Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
        if (chosen == Format.XLSX && terminal) {
            throw new ParameterException(
                    spec.commandLine(), "a workbook is no text for a terminal; name a file with --out");
        }
    }

    /** How many documents were fetched. */
    private long export(ExportRequest request, OutputStream to) {
        ProgressBar bar = new ProgressBar(spec.commandLine().getErr());
        long[] fetched = {0};
        try (var portal = where.found(ExportApplication.class);
                Stream<byte[]> chunks = portal.getBean(Exports.class)
                        .of(request, (now, found) -> {
                            fetched[0] = now;
                            if (out != null) {
                                bar.at(Math.toIntExact(now), Math.toIntExact(found));
                            }
                        })
                        .toStream(1)) {
            chunks.forEach(chunk -> write(chunk, to));
        }
        return fetched[0];
    }

    private static void write(byte[] chunk, OutputStream to) {
        try {
            to.write(chunk);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (to instanceof PrintStream printed && printed.checkError()) {
            throw new FailedException("standard output was closed before the export's end");
        }
    }

    private static String told(ExportRequest request, long fetched) {
        return request.what().isOneEach()
                ? fetched + " " + request.what().word()
                : "the measures of " + fetched + " issues";
    }
}
