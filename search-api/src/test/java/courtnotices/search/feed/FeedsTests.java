package courtnotices.search.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import courtnotices.notice.Court;
import courtnotices.notice.CourtLevel;
import courtnotices.notice.Inspection;
import courtnotices.notice.document.NoticeSummary;
import courtnotices.search.elastic.FeedSource;
import courtnotices.search.query.ListQuery;
import courtnotices.search.query.Listed;
import courtnotices.search.query.Parameters;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.InputSource;

/** Feeds as a feed reader that people use reads them. */
class FeedsTests {

    private static final String PORTAL = "http://127.0.0.1:8080";
    private static final Court QINGLAN = new Court("示例省青澜市中级人民法院", CourtLevel.INTERMEDIATE, null, null);
    private static final Inspection FEEDBACK =
            new Inspection(null, null, null, null, null, null, LocalDate.of(2023, 4, 28), LocalDate.of(2023, 5, 20));

    @Test
    void tellsAnIssue() throws FeedException {
        Entry entry = only(issue("终本案件管理不严", "https://court.example/a?b=1&c=2", LocalDate.of(2024, 8, 30)));

        assertThat(entry.getId()).isEqualTo("tag:court-notices,2026:issue/0123456789abcdef-3");
        assertThat(entry.getTitle()).isEqualTo("示例省青澜市中级人民法院：终本案件管理不严");
        assertThat(entry.getUpdated()).isEqualTo(Instant.parse("2024-08-30T00:00:00+08:00"));
        assertThat(entry.getPublished()).isEqualTo(Instant.parse("2024-08-30T00:00:00+08:00"));
        assertThat(entry.getAuthors()).extracting(SyndPerson::getName).containsExactly("示例省青澜市中级人民法院");
        assertThat(entry.getCategories()).extracting(Category::getTerm).containsExactly("终本", "执行质效");
        assertThat(entry.getAlternateLinks())
                .extracting(Link::getHref)
                .containsExactly("http://127.0.0.1:8080/notices/0123456789abcdef#issue-3");
        assertThat(entry.getOtherLinks())
                .extracting(Link::getRel, Link::getHref)
                .containsExactly(tuple("via", "https://court.example/a?b=1&c=2"));
        assertThat(entry.getContents()).singleElement().satisfies(content -> {
            assertThat(content.getType()).isEqualTo("text");
            assertThat(content.getValue()).isEqualTo("整改情况：核查终本案件12件。\n已整改完毕。");
        });
    }

    @Test
    void tellsWhatWasAsked() throws FeedException {
        ListQuery query =
                Parameters.parse(Map.of("q", List.of("终本率 <b>"), "court!", List.of("甲&\"乙\"")), Listed.ISSUES);

        com.rometools.rome.feed.atom.Feed feed = read(new Feeds(PORTAL).of(query, List.of()));

        String asked = "q=%E7%BB%88%E6%9C%AC%E7%8E%87%20%3Cb%3E&court!=%E7%94%B2%26%22%E4%B9%99%22";
        assertThat(feed.getId()).isEqualTo("tag:court-notices,2026:issues?" + asked);
        assertThat(feed.getTitle()).isEqualTo("法院整改通报：终本率 <b>");
        assertThat(feed.getOtherLinks())
                .extracting(Link::getRel, Link::getHref)
                .containsExactly(tuple("self", "http://127.0.0.1:8080/api/v1/feeds/issues.atom?" + asked));
        assertThat(feed.getAlternateLinks())
                .extracting(Link::getHref)
                .containsExactly("http://127.0.0.1:8080/issues?" + asked);
        assertThat(feed.getAuthors()).isNotEmpty();
        assertThat(feed.getEntries()).isEmpty();
        assertThat(feed.getUpdated()).isNotNull();
    }

    @Test
    void isAsNewAsItsNewestEntry() throws FeedException {
        Feed feed = new Feeds(PORTAL)
                .of(
                        ListQuery.ALL,
                        List.of(
                                issue("甲", "https://court.example/1", LocalDate.of(2024, 8, 30)),
                                issue("乙", "https://court.example/2", null)));

        assertThat(read(feed).getUpdated()).isEqualTo(Instant.parse("2024-08-30T00:00:00+08:00"));
        assertThat(feed.title()).isEqualTo("法院整改通报");
        assertThat(feed.id()).isEqualTo("tag:court-notices,2026:issues");
    }

    /** Its publication was after the inspectors' feedback; that it has no day of its own is told by what is missing. */
    @Test
    void takesTheLastDayThatIsKnownWhereTheCourtTellsNone() throws FeedException {
        Entry entry = only(issue("甲", "https://court.example/1", null));
        assertThat(entry.getUpdated()).isEqualTo(Instant.parse("2023-05-20T00:00:00+08:00"));
        assertThat(entry.getPublished()).isNull();
    }

    @Test
    void leavesOutAnAuthorThatIsNotKnown() throws FeedException {
        FeedSource issue = issue("甲", "https://court.example/1", null);
        Entry entry = only(new FeedSource(
                issue.id(),
                new NoticeSummary(issue.notice().id(), null, null, Inspection.UNKNOWN),
                null,
                issue.sourceUri(),
                1,
                "甲",
                "甲",
                List.of()));
        assertThat(entry.getAuthors()).isEmpty();
        assertThat(entry.getTitle()).isEqualTo("甲");
        assertThat(entry.getUpdated()).isEqualTo(Instant.parse("1970-01-01T00:00:00+08:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "javascript:alert(5)",
        "sample:samples/qinglan-2024.html",
        "file:///etc/passwd",
        "'https://court.example/ onclick'",
        "'https:'",
        "'https://'",
        "'//court.example/a'"
    })
    void leadsToTheWebOnly(String source) throws FeedException {
        assertThat(only(issue("甲", source, null)).getOtherLinks()).isEmpty();
    }

    @Test
    void letsNothingOutOfItsPlace() throws FeedException {
        String hostile = "]]></title><script>alert(1)</script>&amp;\u0000\u0008\u001b\ud83d\ufffe\uffff\ud83d\ude00\t。";
        Entry entry = only(issue(hostile, "HTTP://court.example/'\"><x>", null));
        assertThat(entry.getTitle()).isEqualTo("示例省青澜市中级人民法院：]]></title><script>alert(1)</script>&amp;\ud83d\ude00\t。");
        assertThat(entry.getTitleEx().getType()).isIn(null, "text", "text/plain");
        assertThat(entry.getOtherLinks()).extracting(Link::getHref).containsExactly("HTTP://court.example/'\"><x>");
    }

    private static Entry only(FeedSource issue) throws FeedException {
        return read(new Feeds(PORTAL).of(ListQuery.ALL, List.of(issue)))
                .getEntries()
                .getFirst();
    }

    private static FeedSource issue(String title, String source, @Nullable LocalDate publishedOn) {
        return new FeedSource(
                "0123456789abcdef-3",
                new NoticeSummary("0123456789abcdef", "关于巡察整改情况的通报", publishedOn, FEEDBACK),
                QINGLAN,
                source,
                3,
                title,
                "整改情况：核查终本案件12件。\n已整改完毕。",
                List.of("终本", "执行质效"));
    }

    private static com.rometools.rome.feed.atom.Feed read(Feed feed) throws FeedException {
        InputSource bytes = new InputSource(new ByteArrayInputStream(Atom.write(feed)));
        bytes.setEncoding(StandardCharsets.UTF_8.name());
        return (com.rometools.rome.feed.atom.Feed) new WireFeedInput().build(bytes);
    }
}
