package courtnotices.search.web;

import courtnotices.search.find.CatalogueFinder;
import courtnotices.search.query.GivenParameters;
import courtnotices.search.query.ListQuery;
import courtnotices.search.query.Listed;
import courtnotices.search.query.Parameters;
import courtnotices.search.query.Sort;
import courtnotices.search.result.Addresses;
import courtnotices.search.result.Catalogue;
import courtnotices.search.result.CourtDetail;
import courtnotices.search.result.CourtHit;
import courtnotices.search.result.IndicatorEntry;
import courtnotices.search.result.Listing;
import courtnotices.search.result.TopicEntry;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** {@code /api/v1/courts}, {@code /topics} and {@code /indicators}. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "catalogues", description = "法院、主题、指标 — what the notices can be asked by, with counts")
class CatalogueController {

    private final CatalogueFinder catalogues;

    CatalogueController(CatalogueFinder catalogues) {
        this.catalogues = catalogues;
    }

    @GetMapping(Addresses.COURTS)
    @Operation(
            summary = "List courts",
            description =
                    "The courts of the index, each with how many notices, issues and figures it published, and when.")
    @CourtPageParameters
    @PlaceParameters
    Mono<Listing<CourtHit>> courts(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        return Mono.defer(() -> catalogues.courts(Parameters.parse(parameters, Listed.COURTS)));
    }

    @GetMapping(Addresses.COURTS + "/{name}")
    @Operation(
            summary = "One court over its inspections",
            description = "Its notices, the newest first, each with what it claims of itself; its issues by topic, "
                    + "its figures by indicator.")
    Mono<CourtDetail> court(
            @Parameter(description = "the court's full name", example = "南阳市中级人民法院") @PathVariable String name,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        return Mono.defer(() -> {
            Parameters.refuseAll(parameters);
            return catalogues.court(name);
        });
    }

    @GetMapping(Addresses.TOPICS)
    @Operation(
            summary = "The catalogue of topics",
            description = "Whole and in its own order, each topic with how many issues of how many courts are on it "
                    + "among those asked for.")
    @PlaceParameters
    @InspectionParameters
    Mono<Catalogue<TopicEntry>> topics(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        return Mono.defer(() -> catalogues.topics(among(parameters)));
    }

    @GetMapping(Addresses.TOPICS + "/{code}")
    @Operation(summary = "One topic", description = "Its definition and names, and how much there is on it.")
    @PlaceParameters
    @InspectionParameters
    Mono<TopicEntry> topic(
            @Parameter(description = "a topic's code", example = "三个规定") @PathVariable String code,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        return Mono.defer(() -> catalogues.topic(code, among(parameters)));
    }

    @GetMapping(Addresses.INDICATORS)
    @Operation(
            summary = "The catalogue of indicators",
            description = "Whole and in its own order, each indicator with its definition and source, and how many "
                    + "figures of how many courts there are among those asked for.")
    @PlaceParameters
    @InspectionParameters
    Mono<Catalogue<IndicatorEntry>> indicators(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        return Mono.defer(() -> catalogues.indicators(among(parameters)));
    }

    @GetMapping(Addresses.INDICATORS + "/{code}")
    @Operation(summary = "One indicator", description = "Its unit, definition, source and other names.")
    @PlaceParameters
    @InspectionParameters
    Mono<IndicatorEntry> indicator(
            @Parameter(description = "an indicator's code or another name of it", example = "终本率") @PathVariable
                    String code,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        return Mono.defer(() -> catalogues.indicator(code, among(parameters)));
    }

    /** What is counted; a catalogue is answered whole, so there is no page of it to ask for. */
    static ListQuery among(MultiValueMap<String, String> parameters) {
        GivenParameters given = GivenParameters.of(parameters, Set.of(), Listed.NOTICES.filters());
        return new ListQuery("", given.filters(), Sort.RELEVANCE, ListQuery.USUAL_PAGE, null);
    }
}
