package courtnotices.search.elastic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** By which other words notices tell what a word asks: 老赖 is 失信被执行人 in a notice, or 被执行人; of 领导包案 院领导带头包案 tells too. */
final class Everyday {

    private static final Map<String, List<String>> FIELD_WORDS = load();

    private Everyday() {}

    /** The words by which notices tell {@code word}; none for most. */
    static List<String> fieldWords(String word) {
        return FIELD_WORDS.getOrDefault(word, List.of());
    }

    /** All words that have such words. */
    static Map<String, List<String>> all() {
        return FIELD_WORDS;
    }

    private static Map<String, List<String>> load() {
        try (InputStream in = Everyday.class.getResourceAsStream("everyday.tsv")) {
            if (in == null) {
                throw new IllegalStateException("everyday.tsv is missing from the build");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arrays.asList(line.split("\t")))
                    .collect(Collectors.toUnmodifiableMap(
                            List::getFirst, row -> List.copyOf(row.subList(1, row.size()))));
        } catch (IOException e) {
            throw new UncheckedIOException("everyday.tsv cannot be read", e);
        }
    }
}
