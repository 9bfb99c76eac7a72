package courtnotices.search.web;

import courtnotices.search.elastic.EngineAwayException;
import courtnotices.search.elastic.SearchTooSlowException;
import courtnotices.search.export.TooManyExportsException;
import courtnotices.search.find.NotFoundException;
import courtnotices.search.query.BadQueryException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponse;
import org.springframework.web.reactive.resource.NoResourceFoundException;

/**
 * Errors as problems (RFC 9457), for API and pages alike.
 *
 * <p>A bad query is 400 with {@code parameter}, {@code code}, {@code position} and {@code repaired} where they are known; an unknown id 404; an index that is
 * away and an export too many 503, a search that was stopped at its time limit 504; anything else 500 without its inner words.
 */
public final class Problems {

    /** Seconds after which an index that was away is worth another try: about as long as a node takes to start. */
    public static final String RETRY_AFTER = "5";

    private Problems() {}

    /** The problem that {@code error} is. */
    public static ProblemDetail of(Throwable error) {
        return switch (error) {
            case BadQueryException bad -> badQuery(bad);
            case NotFoundException missing -> problem(HttpStatus.NOT_FOUND, "Not found", missing.getMessage());
            case EngineAwayException away ->
                problem(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "The index is away",
                        "The index does not answer; try again in a few seconds.");
            case TooManyExportsException many ->
                problem(HttpStatus.SERVICE_UNAVAILABLE, "Too many exports", many.getMessage());
            case SearchTooSlowException slow ->
                problem(HttpStatus.GATEWAY_TIMEOUT, "The search takes too long", slow.getMessage());
            case NoResourceFoundException missing ->
                problem(
                        HttpStatus.NOT_FOUND,
                        "Not found",
                        "there is no such address; /v3/api-docs tells all that there are");
            case ErrorResponse response -> response.getBody();
            default ->
                problem(HttpStatus.INTERNAL_SERVER_ERROR, "Something broke", "The portal failed; its log says more.");
        };
    }

    private static ProblemDetail badQuery(BadQueryException bad) {
        ProblemDetail problem = problem(
                HttpStatus.BAD_REQUEST, "The request cannot be answered", bad.parameter() + ": " + bad.getMessage());
        problem.setProperty("parameter", bad.parameter());
        if (bad.refusal() != null) {
            problem.setProperty("code", bad.refusal().fault());
        }
        if (bad.position() != null) {
            problem.setProperty("position", bad.position());
        }
        if (bad.repaired() != null) {
            problem.setProperty("repaired", bad.repaired());
        }
        return problem;
    }

    private static ProblemDetail problem(HttpStatus status, String title, @Nullable String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail == null ? title : detail);
        problem.setTitle(title);
        return problem;
    }
}
