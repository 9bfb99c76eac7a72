package courtnotices.portal.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.engine.EmbeddedElasticsearch;
import courtnotices.engine.EngineSettings;
import courtnotices.engine.NodeHome;
import courtnotices.portal.contract.PortalIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Asks judged queries of the portal and of three other systems over the same issues, and holds the portal ahead of all and over its floors.
 *
 * <p>{@code -Dcourtnotices.misses=true} prints the portal's worst answers, {@code -Dcourtnotices.relevance=docs} writes
 * {@code docs/relevance.md}. Real notices, which do not come with the project, are searched where they are at hand.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(300) // a page on request measures twice, on a busy machine
class RelevanceTests {

    /** One hundredth under what was measured last: a change that costs more than that is looked at. Floors only ever go up. */
    private static final Measures FLOOR_OF_SAMPLES = new Measures(0.928, 0.891);

    private static final Measures FLOOR_WITH_REAL_NOTICES = new Measures(0.912, 0.858);

    /** Holds {@code seeds}, where they are at hand. */
    private static final Path SHARED = Path.of(System.getProperty("courtnotices.shared", "../../shared"));

    @TempDir
    static Path data;

    private EmbeddedElasticsearch engine;
    private PortalIndex index;
    private List<Cutting> cuttings;

    @BeforeAll
    void open() {
        engine = EmbeddedElasticsearch.start(EngineSettings.of(NodeHome.locate(), data));
        index = new PortalIndex(engine.address());
        cuttings = List.of(Cutting.standard(), Cutting.smartcn(), Cutting.jieba());
    }

    @AfterAll
    void close() {
        if (index != null) {
            index.close();
        }
        if (engine != null) {
            engine.close();
        }
    }

    @Test
    void isAheadOfTheOthers() throws IOException {
        Relevance relevance = hasRealNotices() ? withRealNotices() : ofSamples();
        check(relevance, hasRealNotices() ? FLOOR_WITH_REAL_NOTICES : FLOOR_OF_SAMPLES);

        String folder = System.getProperty("courtnotices.relevance");
        if (folder != null) {
            Relevance samples = hasRealNotices() ? ofSamples() : relevance;
            RelevancePage.write(Path.of(folder, "relevance.md"), samples, hasRealNotices() ? relevance : null);
        }
    }

    private Relevance ofSamples() throws IOException {
        return Relevance.over(JudgedNotices.samples(), index, cuttings);
    }

    private Relevance withRealNotices() throws IOException {
        return Relevance.over(JudgedNotices.withRealNotices(SHARED), index, cuttings);
    }

    private static void check(Relevance relevance, Measures floor) {
        System.out.printf(
                "%n%d issues of %d notices%n%s%n%s%n",
                relevance.issues(),
                relevance.notices(),
                RelevanceTable.of(relevance),
                RelevanceTable.ofWays(relevance));
        if (Boolean.getBoolean("courtnotices.misses")) {
            System.out.println(RelevanceTable.ofWorst(relevance));
        }
        assertThat(relevance.others()).isNotEmpty();
        assertThat(relevance.ahead()).as("ahead of the portal").isEmpty();
        Measures portal = relevance.portal().compared();
        assertThat(portal.ndcg()).as("nDCG@10").isGreaterThanOrEqualTo(floor.ndcg());
        assertThat(portal.recall()).as("recall@20").isGreaterThanOrEqualTo(floor.recall());
    }

    private static boolean hasRealNotices() {
        return Files.isDirectory(SHARED.resolve("seeds"));
    }
}
