package courtnotices.portal.web;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Tells browsers to load nothing but the portal's own files, run no inline script, and show it in no frame. */
@Component
class SecurityHeaders implements WebFilter {

    private static final String PAGES =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; "
                    + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** Swagger UI sets styles of its own in its page. */
    private static final String API_EXPLORER = PAGES.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        boolean explorer = exchange.getRequest().getPath().value().contains("/swagger-ui/");
        HttpHeaders headers = exchange.getResponse().getHeaders();
        headers.set("Content-Security-Policy", explorer ? API_EXPLORER : PAGES);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        return chain.filter(exchange);
    }
}
