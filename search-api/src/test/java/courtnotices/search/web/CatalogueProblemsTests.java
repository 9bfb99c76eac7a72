package courtnotices.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What catalogues, suggestions, feeds and similar issues refuse, and what they answer while the index is away. */
@WithoutEngine
class CatalogueProblemsTests {

    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    private WebTestClient client;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            courts?topic=终本              | topic
            courts?kind=巡视               | kind
            courts?sort=value              | sort
            courts?size=101                | size
            courts?cursor=garbage          | cursor
            courts?level=初级              | level
            courts/南阳市中级人民法院?q=1  | q
            courts.csv?size=5              | size
            courts.csv?header=en           | header
            courts.ndjson?header=zh        | header
            topics.csv?q=终本              | q
            indicators.xlsx?sort=date      | sort
            topics?q=终本                  | q
            topics?size=5                  | size
            topics?sort=date               | sort
            topics?topic=终本              | topic
            topics/终本?year=24            | year
            indicators?cursor=x            | cursor
            indicators/终本率?unit=%       | unit
            suggest                        | q
            suggest?q                      | q
            suggest?q=a&q=b                | q
            suggest?q=a&size=51            | size
            suggest?q=a&size=0             | size
            suggest?q=a&court=x            | court
            feeds/issues.atom?sort=date    | sort
            feeds/issues.atom?size=5       | size
            feeds/issues.atom?cursor=x     | cursor
            feeds/issues.atom?unit=件      | unit
            feeds/issues.atom?q=“案款      | q
            issues/0123456789abcdef-1/similar?q=a      | q
            issues/0123456789abcdef-1/similar?size=101 | size
            issues/0123456789abcdef-1/similar?sort=date | sort
            """)
    void refusesWhatItCannotAnswer(String address, String parameter) {
        assertThat(problem(address, 400).path("parameter").asString()).isEqualTo(parameter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"z", "终", "\u0000", " zhong "})
    void refusesToCompleteWhatIsTooLong(String part) {
        assertThat(problem("suggest?q={q}", 400, part.repeat(1_000 / part.length()))
                        .path("detail")
                        .asString())
                .isEqualTo("q: is longer than 60 characters");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "courts",
                "courts/南阳市中级人民法院",
                "topics",
                "topics/终本",
                "indicators",
                "indicators/终本率",
                "courts.csv",
                "topics.xlsx",
                "indicators.ndjson",
                "feeds/issues.atom",
                "issues/0123456789abcdef-1/similar"
            })
    void saysWhenToTryAgainWhileTheIndexIsAway(String address) {
        problem(address, 503);
        get(address).expectHeader().valueEquals(HttpHeaders.RETRY_AFTER, "5");
    }

    @Test
    void suggestsTheCataloguesWhileTheIndexIsAway() {
        JsonNode answer =
                read(get("suggest?q={q}", "ZHONG ben lü").expectStatus().isOk());
        assertThat(answer).isEqualTo(JSON.readTree("""
                {
                  "q": "ZHONG ben lü",
                  "items": [
                    {
                      "kind": "indicator",
                      "value": "终本率",
                      "matched": "终本率",
                      "marks": [[0, 3]],
                      "count": 0,
                      "links": {
                        "self": "/api/v1/indicators/%E7%BB%88%E6%9C%AC%E7%8E%87",
                        "notices": null,
                        "issues": "/api/v1/issues?indicator=%E7%BB%88%E6%9C%AC%E7%8E%87",
                        "observations": "/api/v1/observations?indicator=%E7%BB%88%E6%9C%AC%E7%8E%87",
                        "compare": "/api/v1/compare/indicators?indicator=%E7%BB%88%E6%9C%AC%E7%8E%87"
                      }
                    }
                  ]
                }
                """));
    }

    @ParameterizedTest
    @CsvSource({"‘’“”, 0", "！\u0000！, 0", "<script>, 0", "率, 3"})
    void answersAnythingThatIsShortEnough(String typed, int items) {
        assertThat(read(get("suggest?size=3&q={q}", typed).expectStatus().isOk())
                        .path("items"))
                .hasSize(items);
    }

    private WebTestClient.ResponseSpec get(String address, Object... values) {
        return client.get().uri("/api/v1/" + address, values).exchange();
    }

    private JsonNode problem(String address, int status, Object... values) {
        return read(get(address, values)
                .expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON));
    }

    private static JsonNode read(WebTestClient.ResponseSpec response) {
        byte[] body = response.expectBody().returnResult().getResponseBody();
        return JSON.readTree(body == null ? new byte[0] : body);
    }
}
