package courtnotices.search.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** What null means in each key of the answers that may be null: {@code nulls.properties}. */
final class NullMeanings {

    private static final Properties MEANINGS = read();

    private NullMeanings() {}

    /** The words for this key of this record, or null if there are none. */
    static @Nullable String of(Class<?> shape, String key) {
        return MEANINGS.getProperty(shape.getSimpleName() + "." + key, MEANINGS.getProperty(key));
    }

    private static Properties read() {
        Properties meanings = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(NullMeanings.class.getResourceAsStream("nulls.properties")),
                StandardCharsets.UTF_8)) {
            meanings.load(in);
            return meanings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
