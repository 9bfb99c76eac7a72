package courtnotices.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.search.query.Cursor;
import courtnotices.search.query.Sort;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WithoutEngine
class ProblemHandlerTests {

    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    private WebTestClient client;

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", quoteCharacter = '`', textBlock = """
            colour | red | colour | - | -
            q! | 终本 | q! | - | -
            q | 终本 “案款 | q | 3 | 终本 “案款”
            q | 终本  -"案款 | q | 5 | 终本 -"案款"
            q | -公车 | q | 0 | -
            sort | newest | sort | - | -
            sort | `` | sort | - | -
            size | 0 | size | - | -
            size | 101 | size | - | -
            size | x | size | - | -
            year | 24 | year | - | -
            year! | 24 | year! | - | -
            level | 初级 | level | - | -
            kind | 巡查 | kind | - | -
            authority | 镇委 | authority | - | -
            deadline | 马上 | deadline | - | -
            status! | done | status! | - | -
            court | `` | court | - | -
            province! | `　` | province! | - | -
            cursor | garbage | cursor | - | -
            cursor | `` | cursor | - | -
            """)
    void tellsWhatIsWrongWithAParameter(
            String name, String value, String parameter, @Nullable Integer position, @Nullable String repaired) {
        for (String list : List.of("/api/v1/issues", "/api/v1/notices")) {
            JsonNode problem = problem(get(list + "?" + name + "={value}", value), 400);
            assertThat(problem.path("parameter").asString()).isEqualTo(parameter);
            assertThat(problem.path("detail").asString()).startsWith(parameter + ": ");
            assertThat(problem.path("instance").asString()).isEqualTo(list);
            assertThat(problem.path("position").asIntOpt())
                    .isEqualTo(position == null ? OptionalInt.empty() : OptionalInt.of(position));
            assertThat(problem.path("repaired").asStringOpt()).isEqualTo(Optional.ofNullable(repaired));
        }
    }

    @Test
    void isAsTheStandardSays() {
        assertThat(problem(get("/api/v1/issues?q={q}", "终本 “案款"), 400)).isEqualTo(JSON.readTree("""
                {
                  "title": "The request cannot be answered",
                  "status": 400,
                  "detail": "q: the quotation mark is not closed",
                  "instance": "/api/v1/issues",
                  "parameter": "q",
                  "code": "QUOTE_NOT_CLOSED",
                  "position": 3,
                  "repaired": "终本 “案款”"
                }
                """));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "notices?topic=终本",
                "notices?status!=已完成",
                "notices/0123456789abcdef?q=1",
                "notices/0123456789abcdef/text?q=1",
                "issues/0123456789abcdef-1?q=1"
            })
    void refusesParametersThatWouldChangeNothing(String address) {
        JsonNode problem = problem(get("/api/v1/" + address), 400);
        assertThat(problem.path("detail").asString()).contains("is no parameter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=a&q=b", "court", "status!", "size=1&size=1"})
    void refusesWhatIsRepeatedOrEmpty(String parameters) {
        String name = parameters.replaceFirst("=.*", "");
        JsonNode problem = problem(get("/api/v1/issues?" + parameters), 400);
        assertThat(problem.path("parameter").asString()).isEqualTo(name);
    }

    @Test
    void refusesTooManyTermsAndTooLongATextWithARepair() {
        JsonNode many = problem(get("/api/v1/issues?q={q}", "终 ".repeat(33)), 400);
        assertThat(many.path("repaired").asString()).isEqualTo("终 ".repeat(32).strip());
        JsonNode longer = problem(get("/api/v1/issues?q={q}", "终".repeat(1_001)), 400);
        assertThat(longer.path("position").asInt()).isEqualTo(1_000);
        assertThat(longer.path("repaired").asString()).isEqualTo("终".repeat(100));
    }

    /** It is well made, and of the same order, but names no place in this list. */
    @Test
    void refusesACursorOfAnotherList() {
        String ofNotices = new Cursor(Sort.DATE, List.of("1724371200000", "0123456789abcdef"), 5).print();
        String ofIssues = new Cursor(Sort.DATE, List.of("1724371200000", "0123456789abcdef", "1"), 5).print();
        assertRefused("/api/v1/issues?sort=date&cursor=" + ofNotices);
        assertRefused("/api/v1/notices?sort=date&cursor=" + ofIssues);
        assertRefused("/api/v1/issues?sort=court&cursor=" + ofIssues);
    }

    private void assertRefused(String address) {
        assertThat(problem(get(address), 400).path("parameter").asString()).isEqualTo("cursor");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/",
                "/api/v1",
                "/api/v1/nothing",
                "/api/v2/issues",
                "/api/v1/issues/0123456789abcdef-1/more",
                "/api/v1/issues/"
            })
    void knowsNoSuchAddress(String address) {
        JsonNode problem = problem(get(address), 404);
        assertThat(problem.path("instance").asString()).isEqualTo(address);
        assertThat(problem.path("title").asString()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
    void takesNoOtherMethod(String method) {
        WebTestClient.ResponseSpec response =
                client.method(HttpMethod.valueOf(method)).uri("/api/v1/issues").exchange();
        problem(response, 405);
        response.expectHeader()
                .value(HttpHeaders.ALLOW, allowed -> assertThat(allowed).contains("GET"));
    }

    @Test
    void hasNoOtherFormat() {
        problem(
                client.get()
                        .uri("/api/v1/issues")
                        .accept(MediaType.APPLICATION_PDF)
                        .exchange(),
                406);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/issues",
                "/api/v1/issues?q=终本",
                "/api/v1/issues/0123456789abcdef-1",
                "/api/v1/notices",
                "/api/v1/notices/0123456789abcdef",
                "/api/v1/notices/0123456789abcdef/text"
            })
    void saysWhenToTryAgainWhileTheIndexIsAway(String address) {
        WebTestClient.ResponseSpec response = get(address);
        assertThat(problem(response, 503).path("detail").asString()).doesNotContain("127.0.0.1", "Exception");
        response.expectHeader().valueEquals(HttpHeaders.RETRY_AFTER, "5");
    }

    @Test
    void asksForNoSecondTryOfABadRequest() {
        get("/api/v1/issues?size=0").expectHeader().doesNotExist(HttpHeaders.RETRY_AFTER);
    }

    @Test
    void leavesPagesAlone() {
        client.get()
                .uri("/no-page")
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.TEXT_HTML);
    }

    private WebTestClient.ResponseSpec get(String address, Object... values) {
        return client.get().uri(address, values).exchange();
    }

    private static JsonNode problem(WebTestClient.ResponseSpec response, int status) {
        byte[] body = response.expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .returnResult()
                .getResponseBody();
        JsonNode problem = JSON.readTree(body == null ? new byte[0] : body);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        return problem;
    }
}
