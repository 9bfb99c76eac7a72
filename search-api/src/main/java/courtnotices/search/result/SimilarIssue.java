package courtnotices.search.result;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * An issue like another.
 *
 * @param alike the words by which it is, those of its title first
 */
public record SimilarIssue(@JsonUnwrapped IssueHit issue, List<String> alike) {

    public SimilarIssue {
        alike = List.copyOf(alike);
    }
}
