package courtnotices.search.result;

import java.util.List;

/** Issues of other notices like one, the most alike first; how many there are is nobody's question. */
public record SimilarIssues(List<SimilarIssue> items) {

    public SimilarIssues {
        items = List.copyOf(items);
    }
}
