package courtnotices.portal.web;

import courtnotices.portal.link.RegisterState;
import courtnotices.portal.page.CourtListView;
import courtnotices.portal.page.CourtView;
import courtnotices.portal.page.NoticeListView;
import courtnotices.search.find.CatalogueFinder;
import courtnotices.search.find.NoticeFinder;
import courtnotices.search.find.ObservationFinder;
import courtnotices.search.query.Filter;
import courtnotices.search.query.FilterValue;
import courtnotices.search.query.ListQuery;
import courtnotices.search.query.Listed;
import courtnotices.search.query.Parameters;
import courtnotices.search.query.Sort;
import courtnotices.search.result.CourtDetail;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The registers of courts and notices, and a court. */
@Controller
class RegisterPages {

    private final CatalogueFinder catalogues;
    private final NoticeFinder notices;
    private final ObservationFinder figures;

    RegisterPages(CatalogueFinder catalogues, NoticeFinder notices, ObservationFinder figures) {
        this.catalogues = catalogues;
        this.notices = notices;
        this.figures = figures;
    }

    @GetMapping("/courts")
    Mono<Rendering> courts(@RequestParam MultiValueMap<String, String> parameters) {
        return Mono.fromCallable(
                        () -> new RegisterState("/courts", Parameters.parse(Form.filled(parameters), Listed.COURTS)))
                .flatMap(this::courts)
                .map(view -> Pages.of("courts", view));
    }

    private Mono<CourtListView> courts(RegisterState state) {
        ListQuery ofAnyPlace = state.query().without(Filter.LEVEL).without(Filter.PROVINCE);
        return Mono.zip(
                catalogues.courts(state.query()),
                catalogues.allCourts(ofAnyPlace),
                (page, all) -> CourtListView.of(state, page, all));
    }

    @GetMapping("/courts/{name}")
    Mono<Rendering> court(@PathVariable String name, @RequestParam MultiValueMap<String, String> parameters) {
        return Mono.defer(() -> {
            Form.refuseAll(parameters);
            return catalogues
                    .court(name)
                    .zipWhen(court -> figures.list(ofIndicators(court)), CourtView::of)
                    .map(view -> Pages.of("court", view, view.feed()));
        });
    }

    /** The newest figures of the indicators that the court tells of; what else it counts compares with nothing. */
    private static ListQuery ofIndicators(CourtDetail court) {
        return new ListQuery(
                "",
                Map.of(
                        Filter.COURT,
                        List.of(new FilterValue(court.court().name(), false)),
                        Filter.INDICATOR,
                        court.indicators().stream()
                                .map(indicator -> new FilterValue(indicator.code(), false))
                                .toList()),
                Sort.DATE_DESCENDING,
                ListQuery.LARGEST_PAGE,
                null);
    }

    @GetMapping("/notices")
    Mono<Rendering> notices(@RequestParam MultiValueMap<String, String> parameters) {
        return Mono.fromCallable(
                        () -> new RegisterState("/notices", Parameters.parse(Form.filled(parameters), Listed.NOTICES)))
                .flatMap(state -> notices.list(state.query())
                        .map(listing -> Pages.of("notices", NoticeListView.of(state, listing))));
    }
}
