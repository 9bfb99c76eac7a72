package courtnotices.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * The examples in the API's document are what the portal answers over the sample notices.
 *
 * <p>{@code -Dcourtnotices.approve=true} writes them anew.
 */
@Timeout(60)
class ApiExamplesTests {

    private static final Path EXAMPLES = Path.of("../search-api/src/main/resources/courtnotices/search/web/examples");

    private static final int LONGEST_LIST = 2;

    private static final int LONGEST_TEXT = 300;

    private static final ObjectWriter WRITER =
            Api.JSON.writer().with(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

    static Stream<Arguments> requests() throws IOException {
        Stream<Arguments> problems = Stream.of(
                Arguments.of("problem-bad-request", "/api/v1/issues?q=终本 “案款"),
                Arguments.of("problem-not-found", "/api/v1/issues/0123456789abcdef-1"));
        return Stream.concat(
                requestsByOperation().entrySet().stream()
                        .map(request -> Arguments.of(name(request.getKey()), request.getValue())),
                problems);
    }

    @Test
    void thereIsOneForEveryOperation() throws IOException {
        assertThat(requestsByOperation().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Api.operations().stream().map(ApiOperation::path).toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("requests")
    void areTrue(String name, String request) throws IOException {
        HttpResponse<byte[]> answer = Api.get(request);
        boolean isJson = Api.type(answer).endsWith("json");
        if (!isJson && !Api.type(answer).startsWith("text/")) {
            return; // a workbook or an archive is nothing to read in a document
        }
        String example = isJson
                ? WRITER.writeValueAsString(shortened(Api.JSON.readTree(Api.text(answer)))) + "\n"
                : beginning(Api.text(answer));
        Path file = EXAMPLES.resolve(name + (isJson ? ".json" : ".txt"));
        if (Boolean.getBoolean("courtnotices.approve")) {
            Files.writeString(file, example);
        }
        assertThat(Files.readString(file)).isEqualTo(example);
    }

    /** As the search API names them. */
    private static String name(String operation) {
        return operation.replace("/api/v1/", "").replaceAll("[{}]", "").replaceAll("[/.]", "-");
    }

    private static Map<String, String> requestsByOperation() throws IOException {
        return Files.readAllLines(EXAMPLES.resolve("requests.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> List.of(line.split("\t", 2)))
                .collect(Collectors.toMap(List::getFirst, List::getLast));
    }

    /** Lists by their first entries, texts by their beginning; a cursor is another every time. */
    private static JsonNode shortened(JsonNode node) {
        if (node.isArray()) {
            ArrayNode few = Api.JSON.createArrayNode();
            node.valueStream().limit(LONGEST_LIST).forEach(entry -> few.add(shortened(entry)));
            return few;
        }
        if (node.isObject()) {
            ObjectNode copy = Api.JSON.createObjectNode();
            node.forEachEntry((key, value) -> copy.set(key, shortened(value)));
            return copy;
        }
        return node.isString()
                ? StringNode.valueOf(beginning(node.asString().replaceAll("cursor=[^&]*", "cursor=…")))
                : node;
    }

    private static String beginning(String text) {
        return text.length() <= LONGEST_TEXT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_TEXT / 2)) + "…";
    }
}
