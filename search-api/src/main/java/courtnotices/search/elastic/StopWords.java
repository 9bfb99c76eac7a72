package courtnotices.search.elastic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The words that a question is made of and that say nothing of what is asked: 哪些, 了, 法院. */
final class StopWords {

    private static final Set<String> WORDS = load();

    private StopWords() {}

    /** All of them, in a fixed order. */
    static List<String> all() {
        return WORDS.stream().sorted().toList();
    }

    static boolean contains(String word) {
        return WORDS.contains(word);
    }

    private static Set<String> load() {
        try (InputStream in = StopWords.class.getResourceAsStream("stopwords.txt")) {
            if (in == null) {
                throw new IllegalStateException("stopwords.txt is missing from the build");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("stopwords.txt cannot be read", e);
        }
    }
}
