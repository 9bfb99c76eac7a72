package courtnotices.search.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The examples of the API's document: resources under {@code examples/}.
 *
 * <p>{@code requests.tsv} has a line for every operation: its path, and an address. {@code issues-id.json} is what the address of {@code
 * /api/v1/issues/{id}} answered, lists shortened to two entries and long texts to their beginning; {@code problem-not-found.json} is a problem.
 */
final class Examples {

    private static final JsonMapper JSON = new JsonMapper();

    private static final Map<String, Example> ALL = text("requests.tsv")
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> line.split("\t", 2))
            .map(columns -> new Example(columns[0], columns[1]))
            .collect(Collectors.toMap(Example::operation, Function.identity()));

    private Examples() {}

    /** The example of an operation, or null if it has none. */
    static @Nullable Example of(String operation) {
        return ALL.get(operation);
    }

    static @Nullable Object answer(String operation, String mediaType) {
        String name = operation.replace("/api/v1/", "").replaceAll("[{}]", "").replaceAll("[/.]", "-");
        if (mediaType.endsWith("json")) {
            String json = find(name + ".json");
            return json == null ? null : JSON.readValue(json, Object.class);
        }
        return mediaType.startsWith("text/") ? find(name + ".txt") : null;
    }

    static Object problem(String name) {
        return JSON.readValue(text("problem-" + name + ".json"), Object.class);
    }

    private static String text(String name) {
        String text = find(name);
        if (text == null) {
            throw new IllegalStateException("the resource examples/" + name + " is missing");
        }
        return text;
    }

    private static @Nullable String find(String name) {
        try (InputStream in = Examples.class.getResourceAsStream("examples/" + name)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
