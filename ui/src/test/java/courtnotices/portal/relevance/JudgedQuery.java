package courtnotices.portal.relevance;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A query and the issues that answer it.
 *
 * @param grades of the issues that answer it at all, 1 to 3
 */
record JudgedQuery(String id, Kind kind, String text, Map<IssueKey, Integer> grades) {

    JudgedQuery {
        grades = Map.copyOf(grades);
    }

    /** The same query where only these notices can be found. */
    JudgedQuery among(Set<String> notices) {
        return new JudgedQuery(
                id,
                kind,
                text,
                grades.entrySet().stream()
                        .filter(entry -> notices.contains(entry.getKey().notice()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new)));
    }

    /** How well the issue answers it; 0 not at all. */
    int grade(IssueKey issue) {
        return grades.getOrDefault(issue, 0);
    }
}
