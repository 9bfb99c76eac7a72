package courtnotices.portal.cli;

import courtnotices.indexer.reading.NoticeReader;
import courtnotices.indexer.source.PageFiles;
import courtnotices.indexer.source.RefusedException;
import courtnotices.notice.Observation;
import courtnotices.notice.catalogue.CourtRegister;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code normalize}: pages as JSON, without an index. */
@Command(
        name = "normalize",
        description = "Read pages and write what they say as JSON: one object a line, or one file each.",
        mixinStandardHelpOptions = true)
final class NormalizeCommand implements Callable<Integer> {

    private static final JsonMapper JSON = Json.mapper()
            .rebuild()
            .addMixIn(Observation.class, NormalizedFigure.Form.class)
            .build();

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "files and folders")
    private List<Path> paths = List.of();

    @Option(names = "--out", paramLabel = "DIR", description = "write one file each there, x.txt as x.json")
    private @Nullable Path out;

    @Spec
    private CommandSpec spec;

    private final Map<String, Path> written = new HashMap<>();

    @Override
    public Integer call() throws IOException {
        NoticeReader reader = new NoticeReader(CourtRegister.load());
        int code = CommandLine.ExitCode.OK;
        for (Path file : NamedPages.files(paths, spec.commandLine())) {
            try {
                write(file, JSON.writeValueAsString(NormalizedPage.of(reader.read(PageFiles.read(file)))));
            } catch (RefusedException e) {
                spec.commandLine().getErr().println("portal: refused " + Complaint.of(e.refusal()));
                code = CommandLine.ExitCode.SOFTWARE;
            }
        }
        return code;
    }

    private void write(Path file, String json) throws IOException, RefusedException {
        if (out == null) {
            spec.commandLine().getOut().println(json);
            return;
        }
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "") + ".json";
        Path before = written.putIfAbsent(name, file);
        if (before != null) {
            throw new RefusedException(
                    file.toString(), "would be written over " + before + " as " + name + "; normalize them apart");
        }
        Files.createDirectories(out);
        Files.writeString(out.resolve(name), json + "\n");
    }
}
