package courtnotices.search.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/**
 * Completes what the controllers say of themselves: each operation's errors, and an example that was really asked and really answered.
 *
 * <p>The examples are the lines of {@code examples/requests.tsv}, the answers the files beside it; a test asks them all anew.
 */
@Component
class ApiDocument implements OpenApiCustomizer {

    /** It has courts, topics, indicators and terms in memory, and says in its description what is missing while the index is away. */
    private static final Set<String> WITHOUT_INDEX = Set.of("/api/v1/suggest");

    private static final List<String> TABLES = List.of(
            "text/csv", "application/x-ndjson", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private static final String PROBLEM = "application/problem+json";

    private static final Map<String, String> PROBLEMS = Map.of(
            "400", "BadRequest",
            "404", "NotFound",
            "503", "IndexAway",
            "504", "TooSlow");

    @Override
    public void customise(OpenAPI api) {
        Components components = api.getComponents();
        components.addSchemas("Problem", problem());
        components.addResponses(
                "BadRequest", response("an unknown parameter, or a value that cannot be; names it", "bad-request"));
        components.addResponses("NotFound", response("there is no such thing, or no such address", "not-found"));
        components.addResponses(
                "IndexAway",
                response("the index does not answer", "index-away")
                        .addHeaderObject(
                                "Retry-After",
                                new Header()
                                        .description("seconds after which another try may help")
                                        .schema(new IntegerSchema())));
        components.addResponses("TooSlow", response("the search was stopped at its time limit", "too-slow"));
        api.getPaths().forEach((path, item) -> {
            table(path, item.getGet());
            errors(path, item.getGet());
            example(path, item.getGet());
        });
    }

    private static void errors(String path, Operation operation) {
        List<String> statuses = WITHOUT_INDEX.contains(path) ? List.of("400") : List.of("400", "404", "503", "504");
        statuses.stream()
                .filter(status -> !status.equals("404") || path.contains("{"))
                .forEach(status -> operation
                        .getResponses()
                        .addApiResponse(
                                status, new ApiResponse().$ref("#/components/responses/" + PROBLEMS.get(status))));
    }

    private static void example(String path, Operation operation) {
        Example example = Examples.of(path);
        if (example == null) {
            return;
        }
        MultiValueMap<String, String> asked = example.parameters();
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(parameter -> asked(parameter, asked.get(parameter.getName())));
        }
        answer(operation).getContent().forEach((type, content) -> {
            Object answer = example.answer(type);
            if (answer != null) {
                content.setExample(answer);
            }
        });
    }

    /** Tables are written by hand as they are asked, so that their types are told here. */
    private static void table(String path, Operation operation) {
        if (path.endsWith(".{format}")) {
            Content content = new Content();
            TABLES.forEach(type -> content.addMediaType(type, new MediaType().schema(new StringSchema())));
            answer(operation).setContent(content);
        }
    }

    private static ApiResponse answer(Operation operation) {
        return Objects.requireNonNull(operation.getResponses().get("200"));
    }

    private static void asked(Parameter parameter, @Nullable List<String> values) {
        if (values == null) {
            return;
        }
        Schema<?> schema = parameter.getSchema();
        boolean isList = schema != null && schema.getItems() != null;
        parameter.setExample(isList ? values : values.getFirst());
    }

    private static ApiResponse response(String description, String example) {
        return new ApiResponse()
                .description(description)
                .content(new Content()
                        .addMediaType(
                                PROBLEM,
                                new MediaType()
                                        .schema(new Schema<>().$ref("#/components/schemas/Problem"))
                                        .example(Examples.problem(example))));
    }

    /** RFC 9457, with what a bad query adds. */
    private static Schema<?> problem() {
        Schema<?> problem = new ObjectSchema();
        problem.addProperty("title", new StringSchema().description("the same for every problem of a kind"))
                .addProperty("status", new IntegerSchema().description("the HTTP status"))
                .addProperty("detail", new StringSchema().description("what is wrong this time, and what to do"))
                .addProperty("instance", new StringSchema().description("the path that was asked"))
                .addProperty("parameter", new StringSchema().description("of 400: the parameter that is wrong"))
                .addProperty(
                        "code", new StringSchema().description("of 400, mostly: what is wrong, as a code that stays"))
                .addProperty(
                        "position",
                        new IntegerSchema().description("of 400, where known: the place in its value, in UTF-16 units"))
                .addProperty(
                        "repaired",
                        new StringSchema().description("of 400, where there is one: a value that would be answered"));
        problem.setRequired(List.of("title", "status", "detail"));
        return problem;
    }
}
