package courtnotices.search.elastic;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import courtnotices.search.result.IssueHit;
import courtnotices.search.result.SimilarIssue;
import courtnotices.search.result.SimilarIssues;
import courtnotices.search.result.Snippet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Elasticsearch's answer as issues like one, each with the words that it shares. */
public final class SimilarResponses {

    /** More than a person takes in. */
    private static final int WORDS = 10;

    /** Says a word more often than any issue does. */
    private static final int OF_A_TITLE = 100_000;

    private SimilarResponses() {}

    /** The issues that {@code response} holds, the most alike first. */
    public static SimilarIssues of(SearchResponse<IssueSource> response) {
        List<IssueHit> issues = IssueResponses.all(response);
        List<SimilarIssue> similar = new ArrayList<>();
        for (int i = 0; i < issues.size(); i++) {
            similar.add(
                    new SimilarIssue(issues.get(i), words(response.hits().hits().get(i))));
        }
        return new SimilarIssues(similar);
    }

    /** Those of the title first, then those that the issue says most often. */
    private static List<String> words(Hit<IssueSource> hit) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        marked(hit, "titleWords").forEach(word -> counts.put(word, OF_A_TITLE));
        marked(hit, "words").forEach(word -> counts.merge(word, 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(WORDS)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<String> marked(Hit<?> hit, String field) {
        return hit.highlight().getOrDefault(field, List.of()).stream()
                .map(fragment -> Marks.snippet(field, fragment))
                .flatMap(snippet -> snippet.marks().stream().map(mark -> word(snippet, mark)))
                .toList();
    }

    private static String word(Snippet snippet, List<Integer> mark) {
        return snippet.text().substring(mark.getFirst(), mark.getLast());
    }
}
