package courtnotices.portal.web;

import java.util.Map;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webflux.error.DefaultErrorAttributes;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;

/** What the page of an error that no page caused, such as an address that there is not, shows around it. */
@Component
class PageErrors extends DefaultErrorAttributes {

    private final SiteModel site;

    PageErrors(SiteModel site) {
        this.site = site;
    }

    @Override
    public Map<String, Object> getErrorAttributes(ServerRequest request, ErrorAttributeOptions options) {
        Map<String, Object> attributes = super.getErrorAttributes(request, options);
        if (request.headers().accept().contains(MediaType.TEXT_HTML)) {
            attributes.put("site", site.of(request.exchange()));
        }
        return attributes;
    }
}
