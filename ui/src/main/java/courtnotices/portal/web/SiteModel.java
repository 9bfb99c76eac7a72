package courtnotices.portal.web;

import courtnotices.portal.page.DemoData;
import courtnotices.portal.page.SiteView;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;

/** Gives every page what stands around it. */
@Component
@ControllerAdvice(basePackageClasses = SiteModel.class)
class SiteModel {

    private final @Nullable DemoData demo;

    SiteModel(ObjectProvider<DemoData> demo) {
        this.demo = demo.getIfAvailable();
    }

    @ModelAttribute("site")
    SiteView site(ServerWebExchange exchange) {
        return of(exchange);
    }

    SiteView of(ServerWebExchange exchange) {
        String language = Language.of(exchange).getLanguage();
        String path = exchange.getRequest().getPath().value();
        int second = path.indexOf('/', 1);
        return new SiteView(
                language,
                inOther(
                        exchange,
                        Language.ALL.getFirst().equals(language) ? Language.ALL.getLast() : Language.ALL.getFirst()),
                second < 0 ? path : path.substring(0, second),
                demo);
    }

    /** The same path and query, as they were encoded; an address that there is not comes here with what a messenger hung on it. */
    private static String inOther(ServerWebExchange exchange, String language) {
        String query = exchange.getRequest().getURI().getRawQuery();
        return UriComponentsBuilder.fromPath(exchange.getRequest().getPath().value())
                .query(query == null ? "" : SharedLinks.known(query))
                .replaceQueryParam(Language.NAME, language)
                .build(true)
                .toUriString();
    }
}
