package courtnotices.search.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.json.JsonpUtils;
import courtnotices.search.query.Cursor;
import courtnotices.search.query.ListQuery;
import courtnotices.search.query.Sort;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeRequestsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            notices-everything | size=20
            notices-clauses-and-filters | q=案款 -食堂&kind=巡察&authority=市委&province!=示例省&notice=0123456789abcdef&sort=-date&size=5
            """)
    void asksFor(String name, String parameters) throws IOException {
        ListQuery query = Queries.query(parameters);
        check(name, NoticeRequests.list(query, Queries.meanings(query)));
    }

    @Test
    void asksForTheNextPage() throws IOException {
        Cursor cursor = new Cursor(Sort.COURT, List.of("", "-9223372036854775808", "0123456789abcdef"), 5);
        check(
                "notices-next-page",
                NoticeRequests.list(Queries.query("sort=court&cursor=" + cursor.print()), List.of()));
    }

    @Test
    void asksTheAliasOfNotices() {
        assertThat(NoticeRequests.list(ListQuery.ALL, List.of()).index()).containsExactly("notices");
    }

    private static void check(String name, SearchRequest request) throws IOException {
        Approved.check("requests/" + name + ".json", JsonpUtils.toJsonString(request, Recorded.MAPPER));
    }
}
