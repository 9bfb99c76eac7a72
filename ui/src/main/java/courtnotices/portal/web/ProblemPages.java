package courtnotices.portal.web;

import courtnotices.portal.page.ProblemView;
import courtnotices.search.query.BadQueryException;
import courtnotices.search.web.Problems;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Errors of pages as pages, with the API's status, worded in the language of the page. */
@ControllerAdvice(basePackageClasses = ProblemPages.class)
class ProblemPages {

    private static final String QUERY = "q";

    private static final int SERVER_ERROR = 500;
    private static final int UNAVAILABLE = 503;

    private static final Logger LOG = LoggerFactory.getLogger(ProblemPages.class);

    private final SiteModel site;

    ProblemPages(SiteModel site) {
        this.site = site;
    }

    @ExceptionHandler
    Rendering page(Exception error, ServerWebExchange exchange) {
        ProblemDetail problem = Problems.of(error);
        if (problem.getStatus() == SERVER_ERROR) {
            LOG.error("a page failed", error);
        }
        var page = Rendering.view("problem")
                .status(HttpStatusCode.valueOf(problem.getStatus()))
                .modelAttribute("site", site.of(exchange))
                .modelAttribute("page", ProblemView.of(error, problem, query(exchange), repair(error, exchange)));
        return problem.getStatus() == UNAVAILABLE
                ? page.header(HttpHeaders.RETRY_AFTER, Problems.RETRY_AFTER).build()
                : page.build();
    }

    private static String query(ServerWebExchange exchange) {
        String query = exchange.getRequest().getQueryParams().getFirst(QUERY);
        return query == null ? "" : query;
    }

    /** The same page, from its beginning, with all that it was asked but the query. */
    private static ProblemView.@Nullable Repair repair(Throwable error, ServerWebExchange exchange) {
        if (!(error instanceof BadQueryException bad) || bad.repaired() == null) {
            return null;
        }
        String address = UriComponentsBuilder.fromPath(
                        exchange.getRequest().getPath().value())
                .query(exchange.getRequest().getURI().getRawQuery())
                .replaceQueryParam(QUERY, UriUtils.encode(bad.repaired(), StandardCharsets.UTF_8))
                .replaceQueryParam("cursor")
                .build(true)
                .toUriString();
        return new ProblemView.Repair(bad.repaired(), address);
    }
}
