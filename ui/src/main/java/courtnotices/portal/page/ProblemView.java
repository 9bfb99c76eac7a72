package courtnotices.portal.page;

import courtnotices.portal.link.PageLinks;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;

/**
 * A page that says what is wrong and what to do.
 *
 * @param repaired a link to the repaired search, where one is known
 */
public record ProblemView(
        int status,
        @Nullable String detail,
        @Nullable String repairedWords,
        @Nullable String repaired) {

    /** The page of {@code problem}. */
    public static ProblemView of(ProblemDetail problem) {
        Object words =
                problem.getProperties() == null ? null : problem.getProperties().get("repaired");
        return new ProblemView(
                problem.getStatus(),
                problem.getDetail(),
                words == null ? null : words.toString(),
                words == null ? null : PageLinks.search(words.toString()));
    }
}
