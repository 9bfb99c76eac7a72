package courtnotices.portal.contract;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.core.BulkRequest;
import courtnotices.engine.EmbeddedElasticsearch;
import courtnotices.engine.EngineSettings;
import courtnotices.engine.NodeHome;
import courtnotices.notice.Court;
import courtnotices.notice.CourtLevel;
import courtnotices.notice.Inspection;
import courtnotices.notice.NoticeId;
import courtnotices.notice.Span;
import courtnotices.notice.document.DocumentKind;
import courtnotices.notice.document.IssueDocument;
import courtnotices.notice.document.NoticeSummary;
import courtnotices.search.result.IssueHit;
import courtnotices.search.result.Listing;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A list of 100,000 issues, read to its end by cursor while others are added to the index. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(300)
class ManyIssuesTests {

    private static final int ISSUES = 100_000;
    private static final int A_NOTICE = 50;
    private static final int A_BULK = 5_000;

    /** So many pages are read between two additions. */
    private static final int PAGES = 50;

    private static final int ADDED = 500;

    private EmbeddedElasticsearch engine;
    private PortalIndex index;
    private int written;

    @BeforeAll
    void write(@TempDir Path data) throws IOException {
        engine = EmbeddedElasticsearch.start(new EngineSettings(NodeHome.locate(), data, 512, Duration.ofSeconds(60)));
        index = new PortalIndex(engine.address());
        index.empty();
        while (written < ISSUES) {
            add(A_BULK);
        }
    }

    @AfterAll
    void close() {
        index.close();
        engine.close();
    }

    /** Every added issue moves the scores of all. */
    @Test
    void givesEachIssueOnceByRelevanceWhileOthersAreAdded() throws IOException {
        givesEachOnce("q=5G", number -> true);
    }

    /** Added issues come between others. */
    @Test
    void givesEachIssueOnceByCourtWhileOthersAreAdded() throws IOException {
        givesEachOnce("year=2024&sort=court", number -> year(number) == 2024);
    }

    private void givesEachOnce(String query, IntPredicate asked) throws IOException {
        List<String> there = IntStream.range(0, written)
                .filter(asked)
                .mapToObj(ManyIssuesTests::id)
                .toList();
        Map<String, Integer> times = new HashMap<>();
        int pages = 0;
        for (String next = query + "&size=100"; next != null; pages++) {
            Listing<IssueHit> page = index.search(next);
            page.items().forEach(hit -> times.merge(hit.id(), 1, Integer::sum));
            next = page.next();
            if (pages % PAGES == 0) {
                add(ADDED);
            }
        }

        assertThat(times.values()).as("none twice").containsOnly(1);
        assertThat(times.keySet().containsAll(there))
                .as("none left out")
                .isTrue(); // AssertJ's own compares each with each
        assertThat(times)
                .as("of those there, and few of those added")
                .hasSizeLessThan(there.size() + pages / PAGES * ADDED);
    }

    private void add(int count) throws IOException {
        BulkRequest.Builder bulk = new BulkRequest.Builder().index(DocumentKind.ISSUES.alias());
        for (int i = written; i < written + count; i++) {
            IssueDocument issue = issue(i);
            bulk.operations(o -> o.index(d -> d.id(issue.id()).document(issue)));
        }
        assertThat(index.client().bulk(bulk.build()).errors()).isFalse();
        index.client().indices().refresh(r -> r.index(DocumentKind.ISSUES.alias()));
        written += count;
    }

    private static String id(int number) {
        return NoticeId.ofIssue(notice(number), number % A_NOTICE + 1);
    }

    private static int year(int number) {
        return 2020 + number / A_NOTICE % 5;
    }

    /** Numbers spread over the ids, so that an added notice comes between others. */
    private static String notice(int number) {
        return String.format(Locale.ROOT, "%016x", number / A_NOTICE * 0x9e3779b97f4a7c15L);
    }

    /** Its word, one token as 终本 is not, so that 1,000 pages are soon read, is said one to three times, so that scores differ. */
    private static IssueDocument issue(int number) {
        String court = "示例省第" + number / A_NOTICE % 300 + "人民法院";
        String words = "5G ".repeat(number % 3 + 1).strip();
        return new IssueDocument(
                id(number),
                new NoticeSummary(
                        notice(number),
                        null,
                        LocalDate.of(2015, 1, 1).plusDays(number / A_NOTICE % 3_000),
                        Inspection.UNKNOWN),
                new Court(court, CourtLevel.BASIC, "示例省", null),
                year(number),
                "https://court.example/" + number,
                number % A_NOTICE + 1,
                "（一）",
                List.of(),
                "案款清理",
                words,
                "案款 清理",
                words.toLowerCase(Locale.ROOT),
                new Span(0, 1),
                null,
                null,
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
