package courtnotices.search.web;

import courtnotices.search.find.SimilarFinder;
import courtnotices.search.query.GivenParameters;
import courtnotices.search.query.ListQuery;
import courtnotices.search.query.Listed;
import courtnotices.search.query.Sort;
import courtnotices.search.result.Addresses;
import courtnotices.search.result.SimilarIssues;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** {@code /api/v1/issues/{id}/similar}. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "issues", description = "问题 — the smallest headings under which notices tell what was done")
class SimilarController {

    private static final int USUAL = 10;

    private final SimilarFinder similar;

    SimilarController(SimilarFinder similar) {
        this.similar = similar;
    }

    @GetMapping(Addresses.ISSUES + "/{id}/similar")
    @Operation(
            summary = "Issues like one",
            description =
                    "What other notices tell of the same problem, the most alike first, each with the words by which it "
                            + "is alike.")
    @PlaceParameters
    @InspectionParameters
    @IssueParameters
    @Parameter(
            in = ParameterIn.QUERY,
            name = "size",
            description = "how many at most",
            schema = @Schema(type = "integer", minimum = "1", maximum = "100", defaultValue = "10"))
    Mono<SimilarIssues> like(
            @Parameter(description = "an id from a list", example = "0123456789abcdef-1") @PathVariable String id,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        return Mono.defer(() -> similar.like(id, query(parameters)));
    }

    private static ListQuery query(Map<String, List<String>> parameters) {
        GivenParameters given = GivenParameters.of(parameters, Set.of("size"), Listed.ISSUES.filters());
        int size = given.wholeNumber("size", 1, ListQuery.LARGEST_PAGE, USUAL);
        return new ListQuery("", given.filters(), Sort.RELEVANCE, size, null);
    }
}
