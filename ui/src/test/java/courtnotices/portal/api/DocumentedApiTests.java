package courtnotices.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Walks the API from its document alone: every example is asked, every link in an answer followed, every answer held against its schema. */
@Timeout(60)
class DocumentedApiTests {

    static List<ApiOperation> operations() {
        return Api.operations();
    }

    static Stream<ApiOperation> single() {
        return operations().stream().filter(operation -> operation.tells("404"));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void answersItsExampleAsDocumented(ApiOperation operation) {
        HttpResponse<byte[]> answer = Api.get(operation.example());
        assertAsDocumented(operation, operation.example(), answer);
    }

    /** Each kind of link once: as many again would say the same of other things. */
    @ParameterizedTest
    @MethodSource("operations")
    void leadsOnlyWhereTheDocumentKnowsTheWay(ApiOperation operation) {
        HttpResponse<byte[]> answer = Api.get(operation.example());
        Map<String, String> links = new LinkedHashMap<>();
        if (Api.type(answer).endsWith("json")) {
            gather(Api.JSON.readTree(Api.text(answer)), "", links);
        }
        assertThat(links.values()).allSatisfy(link -> {
            ApiOperation next = operations().stream()
                    .filter(known -> known.answers(link))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(link + " is no documented address"));
            assertAsDocumented(next, link, Api.get(link));
        });
    }

    @ParameterizedTest
    @MethodSource("operations")
    void refusesWhatTheDocumentDoesNotTell(ApiOperation operation) {
        assertProblem(operation, operation.wrong(), 400, "unheardOf");
    }

    @ParameterizedTest
    @MethodSource("single")
    void saysWhenThereIsNoSuchThing(ApiOperation operation) {
        assertProblem(operation, operation.unknown(), 404, "0000000000000000");
    }

    @ParameterizedTest
    @MethodSource("operations")
    void hasAnExampleThatIsAsItsSchemaSays(ApiOperation operation) {
        assertThat(operation.types("200")).isNotEmpty().doesNotContain("*/*").allSatisfy(type -> {
            JsonNode example = operation.example("200", type);
            if (type.equals("application/json")) {
                assertThat(operation.faults("200", type, example.toString())).isEmpty();
            } else if (type.startsWith("text/")) {
                assertThat(example.asString()).isNotBlank();
            }
        });
    }

    @Test
    void hasNoAddressOfItsOwnMachine() {
        assertThat(Api.document()
                        .path("servers")
                        .valueStream()
                        .map(server -> server.path("url").asString()))
                .containsExactly("/");
    }

    @Test
    void saysWhatNullMeansWhereverItMayStand() {
        TreeSet<String> silent = new TreeSet<>();
        Api.document()
                .path("components")
                .path("schemas")
                .forEach(schema -> schema.path("properties").forEachEntry((key, property) -> {
                    if (property.toString().contains("\"null\"")
                            && !property.path("description").asString("").startsWith("null: ")) {
                        silent.add(key);
                    }
                }));
        assertThat(silent).isEmpty();
    }

    @Test
    void hasTagsInBothLanguages() {
        assertThat(Api.document()
                        .path("tags")
                        .valueStream()
                        .map(tag -> tag.path("description").asString()))
                .isNotEmpty()
                .allMatch(description -> description.matches("\\p{IsHan}.* — [a-zA-Z].*"));
    }

    private static void assertAsDocumented(ApiOperation operation, String address, HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).as(address + ": " + Api.text(answer)).isEqualTo(200);
        assertThat(operation.types("200"))
                .as(address)
                .containsAnyOf(Api.type(answer), Api.type(answer).replaceFirst(";.*", ""));
        if (Api.type(answer).equals("application/json")) {
            assertThat(operation.faults("200", Api.type(answer), Api.text(answer)))
                    .as(address)
                    .isEmpty();
        }
    }

    private static void assertProblem(ApiOperation operation, String address, int status, String named) {
        HttpResponse<byte[]> answer = Api.get(address);
        assertThat(answer.statusCode()).as(address + ": " + Api.text(answer)).isEqualTo(status);
        assertThat(Api.type(answer)).isEqualTo("application/problem+json");
        assertThat(operation.faults(String.valueOf(status), "application/problem+json", Api.text(answer)))
                .as(address)
                .isEmpty();
        assertThat(Api.text(answer)).contains(named);
    }

    /** The first link of each kind, by where it stands: {@code .items.links.self}. */
    private static void gather(JsonNode node, String place, Map<String, String> links) {
        if (node.isString() && node.asString().startsWith("/api/")) {
            links.putIfAbsent(place, node.asString());
        }
        node.forEachEntry((key, value) -> gather(value, place + "." + key, links));
        if (node.isArray()) {
            node.forEach(entry -> gather(entry, place, links));
        }
    }
}
