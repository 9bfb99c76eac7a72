package courtnotices.search.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import courtnotices.search.query.Cursor;
import courtnotices.search.query.ListQuery;
import courtnotices.search.query.Sort;
import courtnotices.search.result.IssueHit;
import courtnotices.search.result.Listing;
import courtnotices.search.result.Snippet;
import courtnotices.search.result.Total;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class IssueResponsesTests {

    /** The query that issues-first-page.json answers: three issues have it, a page holds two. */
    private static final ListQuery QUERY = Queries.query("q=终本&size=2&topic=终本&topic=执行质效&year!=2020");

    @Test
    void tellsAllThatAListTells() throws IOException {
        Approved.check("results/issues-first-page.json", new JsonMapper().writeValueAsString(firstPage()));
    }

    @Test
    void goesOnAfterTheLastEntryThatIsShown() throws IOException {
        Listing<IssueHit> page = firstPage();
        Cursor after = new Cursor(Sort.RELEVANCE, List.of("7.064882", "1724371200000", "1111aaaa1111aaaa", "1"), 3)
                .at(null, List.of("2222bbbb2222bbbb-1", "1111aaaa1111aaaa-1"));
        assertThat(page.items()).extracting(IssueHit::id).containsExactly("2222bbbb2222bbbb-1", "1111aaaa1111aaaa-1");
        assertThat(page.total()).isEqualTo(new Total(3, "eq"));
        assertThat(page.next())
                .isEqualTo("/api/v1/issues?q=%E7%BB%88%E6%9C%AC&year!=2020&topic=%E7%BB%88%E6%9C%AC"
                        + "&topic=%E6%89%A7%E8%A1%8C%E8%B4%A8%E6%95%88&size=2&cursor=" + after.print());
    }

    @Test
    void endsWithAPageThatHoldsTheRest() throws IOException {
        ListQuery query = QUERY.from(new Cursor(Sort.RELEVANCE, List.of("7.0", "1", "1111aaaa1111aaaa", "1"), 5));
        Listing<IssueHit> page = IssueResponses.list(recorded("issues-last-page.json"), query, List.of());
        assertThat(page.items()).extracting(IssueHit::id).containsExactly("3333cccc3333cccc-1");
        assertThat(page.next()).isNull();
        assertThat(page.facets()).as("counted with the first page").isEmpty();
    }

    @Test
    void endsWhereExactlyAPageIsFound() throws IOException {
        Listing<IssueHit> page =
                IssueResponses.list(recorded("issues-first-page.json"), Queries.query("q=终本&size=3"), List.of());
        assertThat(page.items()).hasSize(3);
        assertThat(page.next()).isNull();
    }

    @Test
    void showsTheTitleFirst() throws IOException {
        assertThat(firstPage().items().getFirst().snippets())
                .containsExactly(
                        new Snippet("title", "终结本次执行程序把关不严", List.of(List.of(0, 8))),
                        new Snippet("text", "合议庭集中评议终本裁定，终本合格率达到98.5%。", List.of(List.of(7, 9), List.of(12, 14))));
    }

    @Test
    void givesTheIssuesOfANoticeInOrder() throws IOException {
        List<IssueHit> issues = IssueResponses.all(recorded("issues-of-a-notice.json"));
        assertThat(issues).extracting(IssueHit::ordinal).containsExactly(1, 2);
        assertThat(issues).extracting(IssueHit::measureCount).containsExactly(2, 0);
        assertThat(issues.getLast().snippets()).isEmpty();
    }

    private static Listing<IssueHit> firstPage() throws IOException {
        return IssueResponses.list(recorded("issues-first-page.json"), QUERY, Queries.meanings(QUERY));
    }

    private static SearchResponse<IssueSource> recorded(String name) throws IOException {
        return Recorded.response(Recorded.json(name), IssueSource.class);
    }
}
