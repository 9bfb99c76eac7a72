package courtnotices.search.elastic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.json.JsonpUtils;
import courtnotices.search.query.BadQueryException;
import courtnotices.search.query.Cursor;
import courtnotices.search.query.ListQuery;
import courtnotices.search.query.Sort;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssueRequestsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            issues-everything | size=20
            issues-term | q=终本
            issues-clauses | q=“应填尽填” -公车 哪些法院清理了执行案款
            issues-filters | q=案件评查&topic=三个规定&topic=终本&court!=示例省高级人民法院&year=2024&status=已完成&status!=推进中&notice=0123456789abcdef&sort=court&size=50
            """)
    void asksFor(String name, String parameters) throws IOException {
        ListQuery query = Queries.query(parameters);
        check(name, IssueRequests.list(query, Queries.meanings(query)));
    }

    /** No facets: they are the same on every page. */
    @Test
    void asksForTheNextPage() throws IOException {
        Cursor cursor = new Cursor(Sort.RELEVANCE, List.of("17.76673", "1724371200000", "0123456789abcdef", "2"), 5);
        ListQuery query = Queries.query("q=食堂&year!=2024&cursor=" + cursor.print());
        check("issues-next-page", IssueRequests.list(query, Queries.meanings(query)));
    }

    @Test
    void asksForTheIssuesOfANotice() throws IOException {
        check("issues-of-a-notice", IssueRequests.ofNotice("0123456789abcdef"));
    }

    @Test
    void asksTheAliasOfIssues() {
        assertThat(IssueRequests.list(ListQuery.ALL, List.of()).index()).containsExactly("issues");
        assertThat(IssueRequests.ofNotice("0123456789abcdef").index()).containsExactly("issues");
    }

    @Test
    void refusesACursorOfNotices() {
        ListQuery query = new ListQuery(
                "", ListQuery.ALL.filters(), Sort.DATE, 20, new Cursor(Sort.DATE, List.of("1", "0123456789abcdef"), 5));
        assertThatExceptionOfType(BadQueryException.class).isThrownBy(() -> IssueRequests.list(query, List.of()));
    }

    private static void check(String name, SearchRequest request) throws IOException {
        Approved.check("requests/" + name + ".json", JsonpUtils.toJsonString(request, Recorded.MAPPER));
    }
}
