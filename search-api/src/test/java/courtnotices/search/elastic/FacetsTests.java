package courtnotices.search.elastic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import courtnotices.search.query.Filter;
import courtnotices.search.query.ListQuery;
import courtnotices.search.result.Addresses;
import courtnotices.search.result.Facet;
import courtnotices.search.result.FacetValue;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class FacetsTests {

    /** 终本, as an address has it. */
    private static final String ENDED = "%E7%BB%88%E6%9C%AC";

    private static final String LIST = "/api/v1/issues?q=" + ENDED;

    @Test
    void countsTextValues() throws IOException {
        assertThat(facet(Filter.LEVEL, "q=终本"))
                .isEqualTo(new Facet(
                        "level",
                        List.of(
                                new FacetValue(
                                        "中级",
                                        1,
                                        false,
                                        false,
                                        LIST + "&level=%E4%B8%AD%E7%BA%A7",
                                        LIST + "&level!=%E4%B8%AD%E7%BA%A7"),
                                new FacetValue(
                                        "基层",
                                        1,
                                        false,
                                        false,
                                        LIST + "&level=%E5%9F%BA%E5%B1%82",
                                        LIST + "&level!=%E5%9F%BA%E5%B1%82")),
                        false));
    }

    @Test
    void countsYears() throws IOException {
        assertThat(facet(Filter.YEAR, "q=终本").values())
                .extracting(FacetValue::value, FacetValue::count)
                .containsExactly(tuple("2022", 1L), tuple("2024", 1L));
    }

    @Test
    void keepsChosenValuesThatNothingHas() throws IOException {
        assertThat(facet(Filter.YEAR, "q=终本&year!=2020").values().getLast())
                .isEqualTo(new FacetValue("2020", 0, false, true, LIST + "&year=2020", LIST));
        assertThat(facet(Filter.TOPIC, "q=终本&topic=终本&topic=案件评查").values())
                .extracting(FacetValue::value)
                .containsExactly("终本", "执行质效", "案件评查");
    }

    @Test
    void leadsBackFromAChosenValue() throws IOException {
        assertThat(facet(Filter.TOPIC, "q=终本&topic=终本").values().getFirst())
                .isEqualTo(new FacetValue("终本", 3, true, false, LIST, LIST + "&topic!=" + ENDED));
        assertThat(facet(Filter.TOPIC, "q=终本&topic!=终本").values().getFirst())
                .isEqualTo(new FacetValue("终本", 3, false, true, LIST + "&topic=" + ENDED, LIST));
    }

    @Test
    void tellsOfMoreValues() throws IOException {
        String more = Recorded.json("issues-first-page.json")
                .replace("\"sum_other_doc_count\" : 0", "\"sum_other_doc_count\" : 7");
        assertThat(facet(Filter.YEAR, "q=终本", more).truncated()).isTrue();
        assertThat(facet(Filter.COURT, "q=终本", more).truncated()).isTrue();
        assertThat(facet(Filter.COURT, "q=终本").truncated()).isFalse();
    }

    @Test
    void isThereWithoutAnAnswer() {
        assertThat(Facets.of(Filter.YEAR, Addresses.ISSUES, null, Queries.query("year=2024"))
                        .values())
                .containsExactly(new FacetValue("2024", 0, true, false, "/api/v1/issues", "/api/v1/issues?year!=2024"));
    }

    private static Facet facet(Filter filter, String parameters) throws IOException {
        return facet(filter, parameters, Recorded.json("issues-first-page.json"));
    }

    private static Facet facet(Filter filter, String parameters, String json) {
        SearchResponse<IssueSource> response = Recorded.response(json, IssueSource.class);
        ListQuery query = Queries.query(parameters);
        return Facets.of(filter, Addresses.ISSUES, response.aggregations().get(filter.parameter()), query);
    }
}
