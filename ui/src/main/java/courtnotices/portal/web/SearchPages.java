package courtnotices.portal.web;

import courtnotices.portal.link.IssuesState;
import courtnotices.portal.page.HomeView;
import courtnotices.portal.page.IssuesView;
import courtnotices.search.find.IssueFinder;
import courtnotices.search.find.NoticeFinder;
import courtnotices.search.query.ListQuery;
import courtnotices.search.query.Sort;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The first page, and the results of a search. */
@Controller
class SearchPages {

    private static final ListQuery NEWEST = new ListQuery("", Map.of(), Sort.DATE_DESCENDING, 8, null);

    private final IssueFinder issues;
    private final NoticeFinder notices;

    SearchPages(IssueFinder issues, NoticeFinder notices) {
        this.issues = issues;
        this.notices = notices;
    }

    @GetMapping("/")
    Mono<Rendering> home() {
        return Mono.zip(notices.coverage(), notices.list(NEWEST), HomeView::of).map(view -> Pages.of("home", view));
    }

    @GetMapping("/issues")
    Mono<Rendering> issues(@RequestParam MultiValueMap<String, String> parameters) {
        return Mono.fromCallable(() -> IssuesState.parse(Form.filled(parameters)))
                .flatMap(state -> Mono.zip(
                        issues.list(state.query()),
                        notices.coverage(),
                        (found, coverage) -> IssuesView.of(state, found, coverage)))
                .map(view -> Pages.of("issues", view, view.feed()));
    }
}
