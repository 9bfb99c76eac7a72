package courtnotices.portal.web;

import courtnotices.portal.page.HomeView;
import courtnotices.portal.page.IssuesView;
import courtnotices.portal.page.NoticeView;
import courtnotices.search.find.IssueFinder;
import courtnotices.search.find.NoticeFinder;
import courtnotices.search.query.ListQuery;
import courtnotices.search.query.Listed;
import courtnotices.search.query.Parameters;
import courtnotices.search.query.Sort;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The pages. */
@Controller
class PageController {

    private static final ListQuery NEWEST = new ListQuery("", Map.of(), Sort.DATE_DESCENDING, 8, null);

    private final IssueFinder issues;
    private final NoticeFinder notices;
    private final MessageSource messages;

    PageController(IssueFinder issues, NoticeFinder notices, MessageSource messages) {
        this.issues = issues;
        this.notices = notices;
        this.messages = messages;
    }

    @GetMapping("/")
    Mono<Rendering> home() {
        return notices.coverage()
                .zipWhen(all -> notices.list(NEWEST))
                .map(both -> Rendering.view("home")
                        .modelAttribute("page", HomeView.of(both.getT1(), both.getT2()))
                        .build());
    }

    @GetMapping("/issues")
    Mono<Rendering> issues(@RequestParam MultiValueMap<String, String> parameters) {
        return Mono.fromCallable(() -> Parameters.parse(withoutEmptySearch(parameters), Listed.ISSUES))
                .flatMap(query -> issues.list(query).map(answer -> IssuesView.of(query, answer)))
                .map(view ->
                        Rendering.view("issues").modelAttribute("page", view).build());
    }

    @GetMapping("/notices/{id}")
    Mono<Rendering> notice(@PathVariable String id, Locale locale) {
        return notices.one(id)
                .map(detail -> Rendering.view("notice")
                        .modelAttribute(
                                "page", NoticeView.of(detail, messages.getMessage("notice.untitled", null, locale)))
                        .build());
    }

    /** A form sends its field even when nothing was typed. */
    private static MultiValueMap<String, String> withoutEmptySearch(MultiValueMap<String, String> parameters) {
        String words = parameters.getFirst("q");
        if (words != null && words.isBlank()) {
            parameters.remove("q");
        }
        return parameters;
    }
}
