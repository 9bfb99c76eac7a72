package courtnotices.portal.web;

import org.springframework.web.reactive.result.view.Rendering;

/** A page is a template and its view, which the template calls {@code page}. */
final class Pages {

    private Pages() {}

    static Rendering of(String template, Record view) {
        return Rendering.view(template).modelAttribute("page", view).build();
    }

    /** A page that browsers offer to subscribe to. */
    static Rendering of(String template, Record view, String feed) {
        return Rendering.view(template)
                .modelAttribute("page", view)
                .modelAttribute("feed", feed)
                .build();
    }
}
