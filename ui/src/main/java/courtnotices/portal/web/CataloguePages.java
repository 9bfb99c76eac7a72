package courtnotices.portal.web;

import courtnotices.portal.page.IndicatorListView;
import courtnotices.portal.page.IndicatorView;
import courtnotices.portal.page.TopicListView;
import courtnotices.portal.page.TopicView;
import courtnotices.search.find.CatalogueFinder;
import courtnotices.search.find.IssueFinder;
import courtnotices.search.find.ObservationFinder;
import courtnotices.search.query.Filter;
import courtnotices.search.query.FilterValue;
import courtnotices.search.query.ListQuery;
import courtnotices.search.query.Sort;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** What notices can be asked by: topics and indicators. */
@Controller
class CataloguePages {

    private final CatalogueFinder catalogues;
    private final IssueFinder issues;
    private final ObservationFinder figures;

    CataloguePages(CatalogueFinder catalogues, IssueFinder issues, ObservationFinder figures) {
        this.catalogues = catalogues;
        this.issues = issues;
        this.figures = figures;
    }

    @GetMapping("/topics")
    Mono<Rendering> topics(@RequestParam MultiValueMap<String, String> parameters) {
        return Mono.defer(() -> {
            Form.refuseAll(parameters);
            return catalogues.topics(ListQuery.ALL).map(all -> Pages.of("topics", TopicListView.of(all)));
        });
    }

    @GetMapping("/topics/{code}")
    Mono<Rendering> topic(@PathVariable String code, @RequestParam MultiValueMap<String, String> parameters) {
        return Mono.defer(() -> {
            Form.refuseAll(parameters);
            ListQuery newest = newest(Filter.TOPIC, code);
            return catalogues
                    .topic(code, ListQuery.ALL)
                    .zipWhen(topic -> issues.list(newest), (topic, found) -> TopicView.of(topic, newest, found))
                    .map(view -> Pages.of("topic", view, view.feed()));
        });
    }

    @GetMapping("/indicators")
    Mono<Rendering> indicators(@RequestParam MultiValueMap<String, String> parameters) {
        return Mono.defer(() -> {
            Form.refuseAll(parameters);
            return catalogues.indicators(ListQuery.ALL).map(all -> Pages.of("indicators", IndicatorListView.of(all)));
        });
    }

    /** The name may be another one of the indicator's. */
    @GetMapping("/indicators/{name}")
    Mono<Rendering> indicator(@PathVariable String name, @RequestParam MultiValueMap<String, String> parameters) {
        return Mono.defer(() -> {
            Form.refuseAll(parameters);
            return catalogues
                    .indicator(name, ListQuery.ALL)
                    .zipWhen(indicator -> figures.list(newest(Filter.INDICATOR, indicator.code())), IndicatorView::of)
                    .map(view -> Pages.of("indicator", view));
        });
    }

    private static ListQuery newest(Filter filter, String value) {
        return new ListQuery(
                "",
                Map.of(filter, List.of(new FilterValue(value, false))),
                Sort.DATE_DESCENDING,
                ListQuery.USUAL_PAGE,
                null);
    }
}
