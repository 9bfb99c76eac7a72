package courtnotices.portal.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.SimpleLocaleContext;
import org.springframework.http.HttpCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.i18n.LocaleContextResolver;

/**
 * The language of a page: that of its address, {@code lang=en}, else the one chosen last, else Chinese.
 *
 * <p>What a browser prefers does not count: the notices are Chinese, and so are most who read them in an English browser.
 */
@Component("localeContextResolver")
class Language implements LocaleContextResolver {

    /** The parameter, and the cookie that keeps it. */
    static final String NAME = "lang";

    static final List<String> ALL = List.of("zh", "en");

    @Override
    public LocaleContext resolveLocaleContext(ServerWebExchange exchange) {
        return new SimpleLocaleContext(of(exchange));
    }

    @Override
    public void setLocaleContext(ServerWebExchange exchange, @Nullable LocaleContext locale) {
        throw new UnsupportedOperationException("the language is that of the address");
    }

    static Locale of(ServerWebExchange exchange) {
        String asked = asked(exchange);
        HttpCookie kept = exchange.getRequest().getCookies().getFirst(NAME);
        String language = asked != null ? asked : kept == null ? "" : kept.getValue();
        return Locale.of(ALL.contains(language) ? language : ALL.getFirst());
    }

    /** The language that the address asks for, or null; one that there is not asks for none. */
    static @Nullable String asked(ServerWebExchange exchange) {
        String asked = exchange.getRequest().getQueryParams().getFirst(NAME);
        return asked != null && ALL.contains(asked) ? asked : null;
    }
}
