package courtnotices.portal.cli;

import courtnotices.indexer.run.IngestReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The last ingest's report, kept in the data directory for {@code status} and for trying the refused pages again. */
final class LastRun {

    private static final JsonMapper JSON = Json.mapper();

    private LastRun() {}

    static void keep(Path data, IngestReport report) {
        try {
            Files.createDirectories(data);
            Files.write(data.resolve("last-run.json"), JSON.writeValueAsBytes(report));
        } catch (IOException e) {
            throw new FailedException("the report cannot be kept in " + data + " (" + Complaint.why(e) + ")");
        }
    }

    static @Nullable IngestReport of(Path data) {
        Path file = data.resolve("last-run.json");
        try {
            return Files.exists(file) ? JSON.readValue(Files.readAllBytes(file), IngestReport.class) : null;
        } catch (IOException | JacksonException e) {
            throw new FailedException(file + " cannot be read (" + e.getMessage() + "); remove it");
        }
    }
}
