package courtnotices.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import courtnotices.search.query.Filter;
import courtnotices.search.query.ListQuery;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchMixTests {

    @Test
    void readsALineAsAnAddressIsRead() {
        ListQuery query = SearchMix.query("q=终本 执行&topic=终本&topic=执行案款&court!=某院");
        assertThat(query.text()).isEqualTo("终本 执行");
        assertThat(query.values(Filter.TOPIC)).hasSize(2);
        assertThat(query.values(Filter.COURT).getFirst().excluded()).isTrue();
    }

    /** A query that the API refuses would be found out only by a run. */
    @Test
    void asksNothingThatTheApiRefuses() throws IOException {
        List<String> lines = SearchMix.lines();
        assertThat(lines).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
        assertThat(lines).anyMatch(line -> line.startsWith("> "));
        lines.forEach(line -> SearchMix.query(line.replace("> ", "")));
    }

    @Test
    void sendsTheBodyThatTheClientSends() {
        SearchRequest request = SearchRequest.of(r -> r.index("issues")
                .size(3)
                .query(q -> q.term(t -> t.field("topics").value("终本"))));
        assertThat(SearchMix.json(request))
                .isEqualTo("{\"query\":{\"term\":{\"topics\":{\"value\":\"终本\"}}},\"size\":3}");
    }
}
