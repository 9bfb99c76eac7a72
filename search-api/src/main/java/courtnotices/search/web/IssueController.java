package courtnotices.search.web;

import courtnotices.search.find.IssueFinder;
import courtnotices.search.query.Listed;
import courtnotices.search.query.Parameters;
import courtnotices.search.result.Addresses;
import courtnotices.search.result.IssueDetail;
import courtnotices.search.result.IssueHit;
import courtnotices.search.result.Listing;
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

/** {@code /api/v1/issues}. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "issues", description = "问题 — the smallest headings under which notices tell what was done")
class IssueController {

    private final IssueFinder issues;

    IssueController(IssueFinder issues) {
        this.issues = issues;
    }

    @GetMapping(Addresses.ISSUES)
    @Operation(
            summary = "Search issues",
            description =
                    "All terms of q must match, each in one of its synonyms; facets are counted under all filters but their own.")
    @ListParameters
    @SortParameter
    @IssueParameters
    Mono<Listing<IssueHit>> list(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        return Mono.defer(() -> issues.list(Parameters.parse(parameters, Listed.ISSUES)));
    }

    @GetMapping(Addresses.ISSUES + "/{id}")
    @Operation(summary = "One issue whole", description = "Its text, measures, figures and instruments, with links.")
    Mono<IssueDetail> one(
            @Parameter(description = "an id from a list", example = "0123456789abcdef-1") @PathVariable String id,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        return Mono.defer(() -> {
            Parameters.refuseAll(parameters);
            return issues.one(id);
        });
    }
}
