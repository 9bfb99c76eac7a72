package courtnotices.portal.page;

import courtnotices.portal.link.PageLinks;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;

/**
 * A page that says what is wrong and what to do.
 *
 * @param heading the key of what it is called among the messages
 * @param repaired a link to the repaired search, where one is known
 */
public record ProblemView(
        String heading,
        @Nullable String detail,
        @Nullable String repairedWords,
        @Nullable String repaired) {

    private static final Set<Integer> HEADINGS = Set.of(400, 404, 500, 503, 504);

    /** The page of {@code problem}. */
    public static ProblemView of(ProblemDetail problem) {
        Object words =
                problem.getProperties() == null ? null : problem.getProperties().get("repaired");
        return new ProblemView(
                HEADINGS.contains(problem.getStatus()) ? "problem." + problem.getStatus() : "problem.title",
                problem.getDetail(),
                words == null ? null : words.toString(),
                words == null ? null : PageLinks.search(words.toString()));
    }
}
