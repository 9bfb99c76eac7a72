package courtnotices.portal.relevance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code docs/relevance.md}: what was asked, of whom, how the answers were measured, and the tables. */
final class RelevancePage {

    private static final String NO_REAL = "Real notices do not come with the project and were not at hand.\n";

    private RelevancePage() {}

    /** @param withRealNotices null where they were not at hand */
    static void write(Path page, Relevance ofSamples, @Nullable Relevance withRealNotices) throws IOException {
        Files.createDirectories(page.toAbsolutePath().getParent());
        Files.writeString(
                page,
                preface()
                        + "\n## Real notices and samples together\n\n"
                        + (withRealNotices == null ? NO_REAL : tables(withRealNotices))
                        + "\n## Samples alone\n\n"
                        + tables(ofSamples));
    }

    private static String tables(Relevance relevance) {
        return "%d issues of %d notices.%n%n".formatted(relevance.issues(), relevance.notices())
                + RelevanceTable.of(relevance)
                + "\nEvery way to ask the other systems, best first:\n\n"
                + RelevanceTable.ofWays(relevance);
    }

    private static String preface() throws IOException {
        try (InputStream in = RelevancePage.class.getResourceAsStream("relevance-preface.md")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
