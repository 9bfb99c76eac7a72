package courtnotices.portal.web;

import courtnotices.portal.page.ProblemView;
import courtnotices.search.web.Problems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;

/** Errors of pages as pages, with the same words and codes as the API's. */
@ControllerAdvice(basePackageClasses = ProblemPages.class)
class ProblemPages {

    private static final int SERVER_ERROR = 500;
    private static final int UNAVAILABLE = 503;

    private static final Logger LOG = LoggerFactory.getLogger(ProblemPages.class);

    @ExceptionHandler
    Rendering page(Exception error, ServerWebExchange exchange) {
        ProblemDetail problem = Problems.of(error);
        if (problem.getStatus() == SERVER_ERROR) {
            LOG.error("a page failed", error);
        }
        var page = Rendering.view("problem")
                .status(HttpStatusCode.valueOf(problem.getStatus()))
                .modelAttribute("site", SiteModel.of(exchange))
                .modelAttribute("page", ProblemView.of(problem));
        return problem.getStatus() == UNAVAILABLE
                ? page.header(HttpHeaders.RETRY_AFTER, Problems.RETRY_AFTER).build()
                : page.build();
    }
}
