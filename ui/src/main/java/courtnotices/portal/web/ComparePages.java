package courtnotices.portal.web;

import courtnotices.portal.page.CourtsView;
import courtnotices.portal.page.IndicatorsView;
import courtnotices.portal.page.MeasuresView;
import courtnotices.portal.page.TrendsView;
import courtnotices.search.compare.ComparisonFinder;
import courtnotices.search.compare.MeasureFinder;
import courtnotices.search.compare.TrendFinder;
import courtnotices.search.query.ComparisonParameters;
import courtnotices.search.query.CourtsQuery;
import courtnotices.search.query.IndicatorQuery;
import courtnotices.search.query.ListQuery;
import courtnotices.search.query.MeasureQuery;
import courtnotices.search.query.Parameters;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Courts beside each other. An address that does not yet say what is compared asks for it. */
@Controller
class ComparePages {

    private static final String COURT = "court";

    private final ComparisonFinder comparisons;
    private final MeasureFinder measures;
    private final TrendFinder trends;
    private final Choices choices;

    ComparePages(ComparisonFinder comparisons, MeasureFinder measures, TrendFinder trends, Choices choices) {
        this.comparisons = comparisons;
        this.measures = measures;
        this.trends = trends;
        this.choices = choices;
    }

    @GetMapping("/compare/indicators")
    Mono<Rendering> indicators(@RequestParam MultiValueMap<String, String> parameters) {
        return Mono.fromCallable(() -> Form.filled(parameters))
                .flatMap(asked -> asked.containsKey("indicator")
                        ? indicators(ComparisonParameters.indicators(asked))
                        : choices.indicators(all(asked)).map(IndicatorsView::choosing))
                .map(view -> Pages.of("compare-indicators", view));
    }

    private Mono<IndicatorsView> indicators(IndicatorQuery query) {
        return Mono.zip(
                        comparisons.indicators(query),
                        choices.indicators(query.notices()),
                        choices.facets(query.notices()))
                .map(all -> IndicatorsView.of(query, all.getT1(), all.getT2(), all.getT3()));
    }

    @GetMapping("/compare/measures")
    Mono<Rendering> measures(@RequestParam MultiValueMap<String, String> parameters) {
        return Mono.fromCallable(() -> Form.filled(parameters))
                .flatMap(asked -> asked.containsKey("topic")
                        ? measures(ComparisonParameters.measures(asked))
                        : choices.topics(all(asked)).map(MeasuresView::choosing))
                .map(view -> Pages.of("compare-measures", view));
    }

    private Mono<MeasuresView> measures(MeasureQuery query) {
        return Mono.zip(measures.compare(query), choices.topics(query.issues()), choices.facets(query.issues()))
                .map(all -> MeasuresView.of(query, all.getT1(), all.getT2(), all.getT3()));
    }

    @GetMapping("/compare/courts")
    Mono<Rendering> courts(@RequestParam MultiValueMap<String, String> parameters) {
        return Mono.fromCallable(() -> Form.filled(parameters))
                .flatMap(asked -> asked.getOrDefault(COURT, List.of()).size() < 2
                        ? choosing(asked)
                        : courts(ComparisonParameters.courts(asked)))
                .map(view -> Pages.of("compare-courts", view));
    }

    private Mono<CourtsView> courts(CourtsQuery query) {
        return Mono.zip(
                comparisons.courts(query), choices.courts(), (found, known) -> CourtsView.of(query, found, known));
    }

    /** One court is a beginning: a court's page sends its readers here to name the others. */
    private Mono<CourtsView> choosing(MultiValueMap<String, String> asked) {
        List<String> named = asked.getOrDefault(COURT, List.of());
        asked.remove(COURT);
        Parameters.refuseAll(asked);
        return choices.courts().map(known -> CourtsView.choosing(named, known));
    }

    @GetMapping("/trends")
    Mono<Rendering> trends(@RequestParam MultiValueMap<String, String> parameters) {
        return Mono.fromCallable(() -> ComparisonParameters.trends(Form.filled(parameters)))
                .flatMap(query -> Mono.zip(
                        trends.trend(query),
                        choices.facets(query.issues()),
                        (found, facets) -> TrendsView.of(query, found, facets)))
                .map(view -> Pages.of("trends", view));
    }

    /** Where nothing is chosen, there is nothing else to ask. */
    private static ListQuery all(MultiValueMap<String, String> asked) {
        Parameters.refuseAll(asked);
        return ListQuery.ALL;
    }
}
