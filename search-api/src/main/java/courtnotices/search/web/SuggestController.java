package courtnotices.search.web;

import courtnotices.search.query.GivenParameters;
import courtnotices.search.result.Addresses;
import courtnotices.search.result.Suggestions;
import courtnotices.search.suggest.Suggester;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** {@code /api/v1/suggest}. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "suggest", description = "提示 — what somebody may be typing")
class SuggestController {

    private static final int USUAL = 10;
    private static final int MOST = 50;

    private final Suggester suggester;

    SuggestController(Suggester suggester) {
        this.suggester = suggester;
    }

    @GetMapping(Addresses.SUGGEST)
    @Operation(
            summary = "Suggest courts, topics, indicators and terms",
            description =
                    "By characters, by pinyin with or without spaces (ü as v or u), by first letters (zbl is 终本率), "
                            + "in traditional characters; names that are so before those that begin so, then those that hold "
                            + "it. While the index is away courts are missing and counts are 0.")
    @Parameter(
            in = ParameterIn.QUERY,
            name = "q",
            description = "what is typed so far",
            example = "zbl",
            required = true,
            schema = @Schema(type = "string", maxLength = 60))
    @Parameter(
            in = ParameterIn.QUERY,
            name = "size",
            description = "how many at most",
            schema = @Schema(type = "integer", minimum = "1", maximum = "50", defaultValue = "10"))
    Mono<Suggestions> suggest(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        return Mono.defer(() -> {
            GivenParameters given = GivenParameters.of(parameters, Set.of("q", "size"), Set.of());
            return suggester.suggest(given.required("q"), given.wholeNumber("size", 1, MOST, USUAL));
        });
    }
}
