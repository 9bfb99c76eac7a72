package courtnotices.portal.cli;

import courtnotices.indexer.crawl.CrawlReport;
import courtnotices.indexer.run.IngestReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The reports of the last ingest and the last crawl, kept in the data directory for {@code status} and for trying the refused pages again. */
final class LastRun {

    private static final JsonMapper JSON = Json.mapper();

    private static final String INGEST = "last-run.json";
    private static final String CRAWL = "last-crawl.json";

    private LastRun() {}

    static void keep(Path data, IngestReport report) {
        write(data, INGEST, report);
    }

    static void keep(Path data, CrawlReport report) {
        write(data, CRAWL, report);
    }

    static @Nullable IngestReport ingest(Path data) {
        return read(data.resolve(INGEST), IngestReport.class);
    }

    static @Nullable CrawlReport crawl(Path data) {
        return read(data.resolve(CRAWL), CrawlReport.class);
    }

    private static void write(Path data, String name, Object report) {
        try {
            Files.createDirectories(data);
            Files.write(data.resolve(name), JSON.writeValueAsBytes(report));
        } catch (IOException e) {
            throw new FailedException("the report cannot be kept in " + data + " (" + Complaint.why(e) + ")");
        }
    }

    private static <T> @Nullable T read(Path file, Class<T> type) {
        try {
            return Files.exists(file) ? JSON.readValue(Files.readAllBytes(file), type) : null;
        } catch (IOException | JacksonException e) {
            throw new FailedException(file + " cannot be read (" + e.getMessage() + "); remove it");
        }
    }
}
