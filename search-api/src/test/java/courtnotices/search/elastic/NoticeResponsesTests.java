package courtnotices.search.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.search.query.Cursor;
import courtnotices.search.query.ListQuery;
import courtnotices.search.query.Sort;
import courtnotices.search.result.Listing;
import courtnotices.search.result.NoticeHit;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class NoticeResponsesTests {

    @Test
    void tellsAllThatAListTells() throws IOException {
        Approved.check("results/notices-page.json", new JsonMapper().writeValueAsString(page("q=整改&size=2")));
    }

    @Test
    void goesOnAfterTheLastEntryThatIsShown() throws IOException {
        Listing<NoticeHit> page = page("size=1");
        Cursor after = new Cursor(Sort.RELEVANCE, List.of("1.5100516", "1646092800000", "2222bbbb2222bbbb"), 2);
        assertThat(page.items()).extracting(NoticeHit::id).containsExactly("2222bbbb2222bbbb");
        assertThat(page.next()).isEqualTo("/api/v1/notices?size=1&cursor=" + after.print());
    }

    @Test
    void endsWhereExactlyAPageIsFound() throws IOException {
        assertThat(page("size=2").next()).isNull();
    }

    private static Listing<NoticeHit> page(String parameters) throws IOException {
        ListQuery query = Queries.query(parameters);
        return NoticeResponses.list(
                Recorded.response(Recorded.json("notices-page.json"), NoticeSource.class),
                query,
                Queries.meanings(query));
    }
}
