package courtnotices.search.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON that a person has looked at, kept beside the tests.
 *
 * <p>{@code -Dcourtnotices.approve=true} writes what the code gives now over what was approved; look at the difference before it is kept.
 */
final class Approved {

    private static final Path FILES =
            Path.of(System.getProperty("basedir", ""), "src/test/resources/courtnotices/search/elastic");

    /** Keys are sorted: the client keeps some of them in a hash map. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
            .build();

    private Approved() {}

    /** Fails unless {@code json}, laid out line by line, is what the file of this name holds. */
    static void check(String name, String json) throws IOException {
        String given = JSON.writeValueAsString(JSON.readTree(json))
                        .replace("\r\n", "\n")
                        .replace(String.valueOf(Marks.OPEN), "\\ufdd0")
                        .replace(String.valueOf(Marks.CLOSE), "\\ufdd1")
                + "\n";
        if (Boolean.getBoolean("courtnotices.approve")) {
            Files.createDirectories(FILES.resolve(name).getParent());
            Files.writeString(FILES.resolve(name), given);
        }
        assertThat(given).as(name).isEqualTo(Files.readString(FILES.resolve(name), StandardCharsets.UTF_8));
    }
}
