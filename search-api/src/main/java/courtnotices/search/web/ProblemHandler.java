package courtnotices.search.web;

import java.net.URI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Answers every error under {@code /api/} as {@code application/problem+json}; pages have their own. */
@Component
@Order(-2) // before Spring Boot's own handler, which stands at -1
class ProblemHandler implements WebExceptionHandler {

    private static final int SERVER_ERROR = 500;
    private static final int UNAVAILABLE = 503;

    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);

    private final JsonMapper json;

    ProblemHandler(JsonMapper json) {
        this.json = json;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable error) {
        String path = exchange.getRequest().getPath().value();
        ServerHttpResponse response = exchange.getResponse();
        if (!path.startsWith("/api/") || response.isCommitted()) {
            return Mono.error(error);
        }
        ProblemDetail problem = Problems.of(error);
        problem.setInstance(URI.create(exchange.getRequest().getURI().getRawPath()));
        if (problem.getStatus() == SERVER_ERROR) {
            LOG.error("{} failed", path, error);
        }
        if (error instanceof ErrorResponse known) {
            response.getHeaders().putAll(known.getHeaders()); // Allow of 405, Accept of 406
        }
        response.setRawStatusCode(problem.getStatus());
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (problem.getStatus() == UNAVAILABLE) {
            response.getHeaders().set(HttpHeaders.RETRY_AFTER, Problems.RETRY_AFTER);
        }
        byte[] body = json.writeValueAsBytes(problem);
        return response.writeWith(
                Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
    }
}
