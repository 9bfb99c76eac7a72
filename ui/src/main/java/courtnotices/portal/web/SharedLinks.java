package courtnotices.portal.web;

import courtnotices.search.query.Filter;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Passes over what others hang on a page's address when it is shared: {@code from=singlemessage}, {@code utm_source=…}, {@code fbclid=…}.
 *
 * <p>A parameter that some page knows is left to the page, which may refuse it. The API refuses every parameter that it does not know: its clients
 * mean what they ask.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class SharedLinks implements WebFilter {

    private static final Set<String> NAMES = Set.of(
            Language.NAME,
            "q",
            "sort",
            "size",
            "cursor",
            "group",
            "min",
            "max",
            "indicator",
            "topic",
            "unit",
            "scope",
            "periodKind",
            "by");

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        URI asked = exchange.getRequest().getURI();
        String query = asked.getRawQuery();
        if (query == null || isForPrograms(asked.getPath())) {
            return chain.filter(exchange);
        }
        String known = known(query);
        return chain.filter(
                known.equals(query)
                        ? exchange
                        : exchange.mutate().request(asking(exchange, known)).build());
    }

    private static boolean isForPrograms(String path) {
        return path.startsWith("/api/") || path.startsWith("/v3/") || path.startsWith("/actuator");
    }

    private static ServerHttpRequest asking(ServerWebExchange exchange, String query) {
        String address = exchange.getRequest().getURI().toString();
        String bare = address.substring(0, address.indexOf('?'));
        return exchange.getRequest()
                .mutate()
                .uri(URI.create(query.isEmpty() ? bare : bare + '?' + query))
                .build();
    }

    /** The parts of {@code query} that a page knows, as they were encoded. */
    static String known(String query) {
        return Arrays.stream(query.split("&", -1)).filter(SharedLinks::isKnown).collect(Collectors.joining("&"));
    }

    private static boolean isKnown(String part) {
        int equals = part.indexOf('=');
        String encoded = equals < 0 ? part : part.substring(0, equals);
        try {
            String name = URLDecoder.decode(encoded, StandardCharsets.UTF_8);
            return NAMES.contains(name)
                    || Filter.named(name.endsWith("!") ? name.substring(0, name.length() - 1) : name) != null;
        } catch (IllegalArgumentException e) {
            return true; // a broken address is told of
        }
    }
}
