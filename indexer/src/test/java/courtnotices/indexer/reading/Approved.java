package courtnotices.indexer.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whole readings that a person has looked at, kept beside the tests.
 *
 * <p>{@code -Dcourtnotices.approve=true} writes what the reader gives now over what was approved; look at the difference before it is kept.
 */
final class Approved {

    static final Path FILES =
            Path.of(System.getProperty("basedir", ""), "src/test/resources/courtnotices/indexer/reading/approved");

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .defaultPrettyPrinter(
                    new DefaultPrettyPrinter().withArrayIndenter(LINES).withObjectIndenter(LINES))
            .build();

    private Approved() {}

    /** Fails unless {@code reading} is what the file of this name holds. */
    static void check(String name, Reading reading) throws IOException {
        Path file = FILES.resolve(name + ".json");
        String given = json(reading);
        if (Boolean.getBoolean("courtnotices.approve")) {
            Files.createDirectories(FILES);
            Files.writeString(file, given);
        }
        assertThat(file)
                .as("approved readings are written by -Dcourtnotices.approve=true")
                .exists();
        assertThat(given).as(name).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    }

    /** The notice's text is its paragraphs, a line each, so that a difference shows which of them changed. */
    private static String json(Reading reading) {
        ObjectNode whole = JSON.createObjectNode();
        switch (reading) {
            case Reading.Rectification read -> {
                whole.put("kind", "notice").setAll((ObjectNode) JSON.valueToTree(read.notice()));
                whole.set("text", JSON.valueToTree(read.notice().text().lines().toList()));
            }
            case Reading.Other other -> whole.put("kind", "other").setAll((ObjectNode) JSON.valueToTree(other));
        }
        return JSON.writeValueAsString(whole) + "\n";
    }
}
