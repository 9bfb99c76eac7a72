package courtnotices.portal.web;

import java.time.Duration;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Keeps the language that was chosen, and nothing else, for a year. */
@Component
class LanguageCookie implements WebFilter {

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        String asked = Language.asked(exchange);
        if (asked != null) {
            exchange.getResponse()
                    .addCookie(ResponseCookie.from(Language.NAME, asked)
                            .path("/")
                            .maxAge(Duration.ofDays(365))
                            .httpOnly(true)
                            .sameSite("Lax")
                            .build());
        }
        return chain.filter(exchange);
    }
}
