package courtnotices.indexer.reading.gold;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** {@code docs/quality.md}: what was measured, how, and what the figures mean. */
public final class QualityPage {

    private static final String REAL = "\n## Real notices\n";
    private static final String FIXTURES = "\n## Authored notices\n";
    private static final String MISSES = "\n## What is missed in the authored notices\n";
    private static final String NO_REAL = "\nReal notices do not come with the project and were not at hand.\n";

    private QualityPage() {}

    /** The part on real notices. It quotes none of them. */
    public static String ofRealNotices(ReadingQuality real) {
        return REAL + "\n" + real.notices()
                + " notices as courts published them; they do not come with the project. The rules were made with them at hand: a notice"
                + " that has not been looked at comes out\nsomewhat worse, more as those below did before their misses were looked at.\n\n"
                + real.markdown();
    }

    /** The part on the notices that come with the project, with all that is missed in them. */
    public static String ofFixtures(ReadingQuality fixtures) {
        return FIXTURES + "\n" + fixtures.notices() + " notices that come with the project.\n\n" + fixtures.markdown()
                + MISSES
                + "\n`-` was asked for and missed or found wrong (asked for / found), `+` was found and not asked for.\n"
                + fixtures.markdownOfMisses();
    }

    /**
     * Writes the page.
     *
     * @param realNotices their part, or null to keep what the page says of them
     */
    public static void write(Path page, String realNotices, ReadingQuality fixtures) throws IOException {
        String real = realNotices == null ? realNoticesOf(page) : realNotices;
        Files.createDirectories(page.toAbsolutePath().getParent());
        Files.writeString(page, preface() + real + ofFixtures(fixtures));
    }

    private static String realNoticesOf(Path page) throws IOException {
        String written = Files.exists(page) ? Files.readString(page) : "";
        int from = written.indexOf(REAL);
        int to = written.indexOf(FIXTURES);
        return from < 0 || to < from ? REAL + NO_REAL : written.substring(from, to);
    }

    private static String preface() throws IOException {
        try (InputStream in = QualityPage.class.getResourceAsStream("quality-preface.md")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
