package courtnotices.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * {@code performance.md}: a part for each program that measures, told apart by its heading of the first rank.
 *
 * <p>A program writes its own part and leaves the others as they are.
 */
public record PerformanceFile(Path file) {

    /** The file in {@code folder}. */
    public static PerformanceFile in(Path folder) {
        return new PerformanceFile(folder.resolve("performance.md"));
    }

    /** Puts {@code part}, which begins with its heading, where the part of that heading was, or at the end. */
    public void write(String part) throws IOException {
        String text = Files.exists(file) ? Files.readString(file) : "";
        Files.writeString(file, with(part, text));
    }

    static String with(String part, String text) {
        List<String> parts = new ArrayList<>(List.of(text.split("(?m)^(?=# )", -1)));
        parts.removeIf(String::isBlank);
        int place = (int) parts.stream()
                .takeWhile(other -> !heading(other).equals(heading(part)))
                .count();
        if (place < parts.size()) {
            parts.set(place, part);
        } else {
            parts.add(part);
        }
        return parts.stream().map(String::strip).collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static String heading(String part) {
        return part.lines().findFirst().orElse("");
    }
}
