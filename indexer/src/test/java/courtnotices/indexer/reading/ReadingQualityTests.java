package courtnotices.indexer.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import courtnotices.indexer.reading.gold.QualityPage;
import courtnotices.indexer.reading.gold.ReadingQuality;
import courtnotices.indexer.source.RefusedException;
import courtnotices.notice.catalogue.CourtRegister;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Measures the reader against gold made by hand and holds every field over its floor.
 *
 * <p>{@code -Dcourtnotices.misses=true} prints every miss and every false find, {@code -Dcourtnotices.quality=docs} writes
 * {@code docs/quality.md}. Real notices, which do not come with the project, are measured where they are at hand.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReadingQualityTests {

    /** Holds {@code seeds} and {@code gold}, where they are at hand. */
    private static final Path SHARED = Path.of(System.getProperty("courtnotices.shared", "../../shared"));

    private static final Path PAGE = Path.of("../docs/quality.md");
    private static final NoticeReader READER = new NoticeReader(CourtRegister.load());

    @Test
    void readsAuthoredNoticesAboveTheFloors() throws IOException, RefusedException {
        checkFloors("authored notices", ReadingQuality.ofFixtures(READER));
    }

    @Test
    void readsRealNoticesAboveTheFloors() throws IOException, RefusedException {
        assumeTrue(hasRealNotices(), () -> SHARED + " is not there: real notices do not come with the project");
        checkFloors("real notices", ReadingQuality.ofRealNotices(READER, SHARED));
    }

    @Test
    @Order(1)
    void writesThePageOnRequest() throws IOException, RefusedException {
        String folder = System.getProperty("courtnotices.quality");
        assumeTrue(folder != null, "docs/quality.md is written on request: -Dcourtnotices.quality=DIR");
        String real = hasRealNotices() ? QualityPage.ofRealNotices(ReadingQuality.ofRealNotices(READER, SHARED)) : null;
        Path page = Path.of(folder).resolve("quality.md");
        QualityPage.write(page, real, ReadingQuality.ofFixtures(READER));
        assertThat(page).isNotEmptyFile();
    }

    @Test
    @Order(2)
    void thePageSaysWhatIsMeasured() throws IOException, RefusedException {
        assertThat(Files.readString(PAGE))
                .as("docs/quality.md is out of date; CONTRIBUTING.md has the command that writes it")
                .endsWith(QualityPage.ofFixtures(ReadingQuality.ofFixtures(READER)));
    }

    private static void checkFloors(String notices, ReadingQuality quality) {
        String table = Boolean.getBoolean("courtnotices.misses") ? quality.printedWithMisses() : quality.printed();
        System.out.printf("%n%d %s%n%s%n", quality.notices(), notices, table);
        assertThat(quality.notices()).isPositive();
        assertThat(quality.withoutFloor()).as("fields without a floor").isEmpty();
        assertThat(quality.broken()).as("below the floor").isEmpty();
    }

    private static boolean hasRealNotices() {
        return Files.isDirectory(SHARED.resolve("gold")) && Files.isDirectory(SHARED.resolve("seeds"));
    }
}
