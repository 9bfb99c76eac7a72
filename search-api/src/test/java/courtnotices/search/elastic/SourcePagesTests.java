package courtnotices.search.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch._types.FieldValue;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SourcePagesTests {

    /** Laid out as Elasticsearch 9.5.2 answers a search at a point in time; text outside ASCII moves bytes away from characters. */
    private static final String ANSWER = """
            {"pit_id":"46ToAwM","took":3,"timed_out":false,"_shards":{"total":1,"successful":1,"skipped":0,"failed":0},\
            "hits":{"total":{"value":3,"relation":"eq"},"max_score":null,"hits":[\
            {"_index":"issues-v1","_id":"a-1","_score":null,"_source":{"id":"a-1","title":"终本率𠮷“高”","hits":[{"sort":[9]}]},"sort":["示例",1]},\
            {"_index":"issues-v1","_id":"a-2","_score":null,"_source": {"id":"a-2","text":"{\\"_source\\":{}}"} ,\
            "sort":[null,2.5,-1724371200000,"a-2"]}]}}""";

    @Test
    void takesEachDocumentAsItWasSent() {
        SourcePage page = SourcePages.of(ANSWER.getBytes(StandardCharsets.UTF_8));

        assertThat(page.documents())
                .extracting(SourceDocument::toString)
                .containsExactly(
                        "{\"id\":\"a-1\",\"title\":\"终本率𠮷“高”\",\"hits\":[{\"sort\":[9]}]}",
                        "{\"id\":\"a-2\",\"text\":\"{\\\"_source\\\":{}}\"}");
    }

    @Test
    void tellsHowManyThereAreAndWhereTheNextPageBegins() {
        SourcePage page = SourcePages.of(ANSWER.getBytes(StandardCharsets.UTF_8));

        assertThat(page.total()).isEqualTo(3);
        assertThat(page.pointInTime()).isEqualTo("46ToAwM");
        assertThat(page.last())
                .extracting(FieldValue::_toJsonString)
                .containsExactly("null", "2.5", "-1724371200000", "a-2");
    }

    @Test
    void tellsNoTotalWhereNoneWasCounted() {
        SourcePage page = SourcePages.of(
                "{\"pit_id\":\"46ToAwM\",\"hits\":{\"max_score\":null,\"hits\":[]}}".getBytes(StandardCharsets.UTF_8));

        assertThat(page.total()).isNull();
        assertThat(page.documents()).isEmpty();
        assertThat(page.last()).isEmpty();
    }
}
