package courtnotices.search.web;

import courtnotices.notice.Sha256;
import courtnotices.search.feed.IssueFeed;
import courtnotices.search.feed.RevisionFeed;
import courtnotices.search.query.BadQueryException;
import courtnotices.search.query.ListQuery;
import courtnotices.search.query.Listed;
import courtnotices.search.query.Parameters;
import courtnotices.search.result.Addresses;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** {@code /api/v1/feeds}. */
@RestController
@Tag(name = "feeds", description = "订阅 — any query as a feed")
class FeedController {

    private static final String ATOM = MediaType.APPLICATION_ATOM_XML_VALUE + ";charset=UTF-8";

    private final IssueFeed feed;
    private final RevisionFeed revisions;

    FeedController(IssueFeed feed, RevisionFeed revisions) {
        this.feed = feed;
        this.revisions = revisions;
    }

    @GetMapping(path = Addresses.FEED, produces = ATOM)
    @Operation(
            summary = "Issues as an Atom feed",
            description =
                    "The 50 newest issues of a query by the day of publication, with their text. A reader that sends "
                            + "back the ETag is answered 304 while nothing has changed.")
    @QueryParameter
    @PlaceParameters
    @InspectionParameters
    @IssueParameters
    Mono<ResponseEntity<byte[]>> issues(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @Parameter(hidden = true) ServerHttpRequest request) {
        return Mono.defer(() -> feed.atom(query(parameters), portal(request))).map(FeedController::answer);
    }

    @GetMapping(path = Addresses.REVISION_FEED, produces = ATOM)
    @Operation(
            summary = "Revised and withdrawn notices as an Atom feed",
            description =
                    "The 50 notices that were last published with other words, and the 50 that were last taken down.")
    Mono<ResponseEntity<byte[]>> revisions(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @Parameter(hidden = true) ServerHttpRequest request) {
        return Mono.defer(() -> {
            Parameters.refuseAll(parameters);
            return revisions.atom(portal(request)).map(FeedController::answer);
        });
    }

    private static ResponseEntity<byte[]> answer(byte[] atom) {
        return ResponseEntity.ok()
                .eTag("W/\"" + Sha256.hex(atom) + "\"") // weak: it may be sent compressed
                .body(atom);
    }

    private static ListQuery query(Map<String, List<String>> parameters) {
        for (String ofPages : List.of("sort", "size", "cursor")) {
            if (parameters.containsKey(ofPages)) {
                throw new BadQueryException(ofPages, "is no parameter here; a feed has one order and one length");
            }
        }
        return Parameters.parse(parameters, Listed.ISSUES);
    }

    /** Where this request says that the portal is: {@code http://127.0.0.1:8080}. */
    private static String portal(ServerHttpRequest request) {
        URI asked = request.getURI();
        return asked.getScheme() + "://" + asked.getRawAuthority();
    }
}
