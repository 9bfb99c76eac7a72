package courtnotices.portal.relevance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * How well a system answers.
 *
 * @param answers the best issues of each query, best first
 */
record SystemScore(String name, Map<JudgedQuery, List<IssueKey>> answers) {

    static SystemScore of(SearchSystem system, List<JudgedQuery> queries) {
        List<List<IssueKey>> answers = system.answers(queries);
        Map<JudgedQuery, List<IssueKey>> byQuery = new LinkedHashMap<>();
        for (int i = 0; i < queries.size(); i++) {
            byQuery.put(queries.get(i), answers.get(i));
        }
        return new SystemScore(system.name(), byQuery);
    }

    /** Over the queries that every system is asked. */
    Measures compared() {
        return over(query -> query.kind().compared());
    }

    Measures of(Kind kind) {
        return over(query -> query.kind() == kind);
    }

    Measures of(JudgedQuery query) {
        return Measures.of(query, answers.getOrDefault(query, List.of()));
    }

    private Measures over(Predicate<JudgedQuery> asked) {
        return Measures.mean(
                answers.keySet().stream().filter(asked).map(this::of).toList());
    }
}
