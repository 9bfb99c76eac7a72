package courtnotices.portal.page;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;

/**
 * A page that says what is wrong and what to do.
 *
 * @param heading the key of what it is called among the messages
 * @param words what is wrong this time, or null where pages have no words for it
 * @param detail the API's words where there are no others and the heading does not say all, else null
 * @param query that was asked, to be changed in the search box; empty if none was
 * @param place where it breaks, if it does at one place
 * @param repair the repaired search, where one is known
 */
public record ProblemView(
        String heading,
        @Nullable ProblemWords words,
        @Nullable String detail,
        String query,
        @Nullable FaultPlace place,
        @Nullable Repair repair) {

    /** A query that would be answered, and the page that answers it. */
    public record Repair(String words, String address) {}

    private static final int BAD_REQUEST = 400;

    private static final Set<Integer> HEADINGS = Set.of(404, 500, 503, 504);

    /** The page of {@code error}, which is {@code problem}. */
    public static ProblemView of(Throwable error, ProblemDetail problem, String query, @Nullable Repair repair) {
        ProblemWords words = ProblemWords.of(error);
        return new ProblemView(
                heading(error, problem.getStatus()),
                words,
                words == null && !HEADINGS.contains(problem.getStatus()) ? problem.getDetail() : null,
                query,
                FaultPlace.of(error, query),
                repair);
    }

    private static String heading(Throwable error, int status) {
        if (ProblemWords.isOfQuery(error)) {
            return "problem.query";
        }
        return HEADINGS.contains(status) || status == BAD_REQUEST ? "problem." + status : "problem.title";
    }
}
