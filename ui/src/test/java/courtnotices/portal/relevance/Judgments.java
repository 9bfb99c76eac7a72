package courtnotices.portal.relevance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The judged queries, from {@code queries.tsv} and {@code judgments.tsv}. */
final class Judgments {

    private Judgments() {}

    /** All of them. */
    static List<JudgedQuery> all() {
        Map<String, Map<IssueKey, Integer>> grades = new HashMap<>();
        for (List<String> row : rows("judgments.tsv")) {
            IssueKey issue = new IssueKey(row.get(1), Integer.parseInt(row.get(2)));
            Integer before = grades.computeIfAbsent(row.getFirst(), id -> new HashMap<>())
                    .put(issue, Integer.valueOf(row.get(3)));
            if (before != null) {
                throw new IllegalStateException("judgments.tsv judges " + issue + " twice for " + row.getFirst());
            }
        }
        return rows("queries.tsv").stream()
                .map(row -> new JudgedQuery(
                        row.getFirst(), Kind.of(row.get(1)), row.get(2), grades.getOrDefault(row.getFirst(), Map.of())))
                .toList();
    }

    /** Those that one of these notices answers. */
    static List<JudgedQuery> among(Set<String> notices) {
        return all().stream()
                .map(query -> query.among(notices))
                .filter(query -> !query.grades().isEmpty())
                .toList();
    }

    private static List<List<String>> rows(String table) {
        try (InputStream in = Objects.requireNonNull(Judgments.class.getResourceAsStream(table), table)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arrays.asList(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
