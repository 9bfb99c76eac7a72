package courtnotices.search.web;

import courtnotices.search.find.NoticeFinder;
import courtnotices.search.find.RevisionFinder;
import courtnotices.search.query.Listed;
import courtnotices.search.query.Parameters;
import courtnotices.search.result.Addresses;
import courtnotices.search.result.Listing;
import courtnotices.search.result.NoticeDetail;
import courtnotices.search.result.NoticeHit;
import courtnotices.search.result.NoticeRevisions;
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

/** {@code /api/v1/notices}. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "notices", description = "整改通报 — the published pages, read")
class NoticeController {

    private static final String PLAIN = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8";

    private final NoticeFinder notices;
    private final RevisionFinder revisions;

    NoticeController(NoticeFinder notices, RevisionFinder revisions) {
        this.notices = notices;
        this.revisions = revisions;
    }

    @GetMapping(Addresses.NOTICES)
    @Operation(summary = "List notices", description = "q is looked for in title, text and court.")
    @ListParameters
    @SortParameter
    Mono<Listing<NoticeHit>> list(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        return Mono.defer(() -> notices.list(Parameters.parse(parameters, Listed.NOTICES)));
    }

    @GetMapping(Addresses.NOTICES + "/{id}")
    @Operation(summary = "One notice whole", description = "Its court, inspection, text and issues, with links.")
    Mono<NoticeDetail> one(
            @Parameter(description = "an id from a list", example = "0123456789abcdef") @PathVariable String id,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        return Mono.defer(() -> {
            Parameters.refuseAll(parameters);
            return notices.one(id);
        });
    }

    @GetMapping(path = Addresses.NOTICES + "/{id}/text", produces = PLAIN)
    @Operation(summary = "A notice's normalised text", description = "All offsets count UTF-16 units in this text.")
    Mono<String> text(
            @Parameter(description = "an id from a list", example = "0123456789abcdef") @PathVariable String id,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        return Mono.defer(() -> {
            Parameters.refuseAll(parameters);
            return notices.text(id);
        });
    }

    @GetMapping(Addresses.NOTICES + "/{id}/revisions")
    @Operation(
            summary = "A notice's earlier revisions",
            description =
                    "Each with what the next one changed, by issue; the latest first. Empty when the court never changed it.")
    Mono<NoticeRevisions> revisions(
            @Parameter(description = "an id from a list", example = "0123456789abcdef") @PathVariable String id,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        return Mono.defer(() -> {
            Parameters.refuseAll(parameters);
            return revisions.of(id);
        });
    }
}
