package courtnotices.search.web;

import courtnotices.search.find.ObservationFinder;
import courtnotices.search.query.Listed;
import courtnotices.search.query.Parameters;
import courtnotices.search.result.Addresses;
import courtnotices.search.result.Listing;
import courtnotices.search.result.ObservationHit;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** {@code /api/v1/observations}. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "observations", description = "数据 — the figures in the notices, each with the words that hold it")
class ObservationController {

    private final ObservationFinder observations;

    ObservationController(ObservationFinder observations) {
        this.observations = observations;
    }

    @GetMapping(Addresses.OBSERVATIONS)
    @Operation(
            summary = "List figures",
            description = "q is looked for in a figure's name and sentence, its issue's title and its court; "
                    + "min and max bound the value.")
    @ListParameters
    @IssueParameters
    @ObservationParameters
    Mono<Listing<ObservationHit>> list(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        return Mono.defer(() -> observations.list(Parameters.parse(parameters, Listed.OBSERVATIONS)));
    }

    @GetMapping(Addresses.OBSERVATIONS + "/{id}")
    @Operation(summary = "One figure", description = "With scope, period, change, rank and the sentence that holds it.")
    Mono<ObservationHit> one(
            @Parameter(description = "an id from a list", example = "0123456789abcdef-1-f1") @PathVariable String id,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        return Mono.defer(() -> {
            Parameters.refuseAll(parameters);
            return observations.one(id);
        });
    }
}
