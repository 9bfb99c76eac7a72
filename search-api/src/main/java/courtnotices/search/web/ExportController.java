package courtnotices.search.web;

import courtnotices.search.export.ExportRequest;
import courtnotices.search.export.Exported;
import courtnotices.search.export.Exports;
import courtnotices.search.export.Format;
import courtnotices.search.query.Parameters;
import courtnotices.search.result.Addresses;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Whole results: {@code /api/v1/issues.csv} and its like.
 *
 * <p>An export that breaks off after its first byte can no longer be a problem: its connection is broken off, so that no client takes it for whole.
 */
@RestController
@Tag(
        name = "exports",
        description = "导出 — whole results as CSV, XLSX or NDJSON, over a point in time and as fast as they are taken. "
                + "X-Total-Count tells how many entries there are and X-Query which; "
                + "the last line of NDJSON is {\"end\": true, \"count\": n, \"sha256\": of all bytes before it}.")
class ExportController {

    private static final String ENDING = ".{format}";

    private static final String ORDER = " Without sort, and by relevance, entries come as the index holds them.";

    /** As much of the web calls it so: GitLab's API, json-server, the libraries that page through them. */
    static final String COUNT = "X-Total-Count";

    static final String QUERY = "X-Query";

    private static final Map<Exported, String> CHINESE = Map.of(
            Exported.ISSUES, "整改问题",
            Exported.OBSERVATIONS, "整改数据",
            Exported.NOTICES, "整改通报",
            Exported.MEASURES, "整改措施");

    private final Exports exports;

    ExportController(Exports exports) {
        this.exports = exports;
    }

    @GetMapping(Addresses.ISSUES + ENDING)
    @Operation(
            summary = "All issues of a search",
            description = "In NDJSON each line is the issue as /api/v1/issues/{id} answers it." + ORDER)
    @ExportParameters
    @IssueParameters
    @SortParameter
    Mono<Void> issues(
            @PathVariable String format,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @Parameter(hidden = true) ServerWebExchange exchange) {
        return answer(Exported.ISSUES, format, parameters, exchange);
    }

    @GetMapping(Addresses.OBSERVATIONS + ENDING)
    @Operation(
            summary = "All figures of a search",
            description = "In NDJSON each line is the figure as /api/v1/observations/{id} answers it." + ORDER)
    @ExportParameters
    @IssueParameters
    @ObservationParameters
    Mono<Void> observations(
            @PathVariable String format,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @Parameter(hidden = true) ServerWebExchange exchange) {
        return answer(Exported.OBSERVATIONS, format, parameters, exchange);
    }

    @GetMapping(Addresses.NOTICES + ENDING)
    @Operation(
            summary = "All notices of a search",
            description =
                    "In NDJSON each line is the notice as /api/v1/notices/{id} answers it, with its text and without "
                            + "its issues, which are an export of their own." + ORDER)
    @ExportParameters
    @SortParameter
    Mono<Void> notices(
            @PathVariable String format,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @Parameter(hidden = true) ServerWebExchange exchange) {
        return answer(Exported.NOTICES, format, parameters, exchange);
    }

    @GetMapping(Addresses.MEASURES + ENDING)
    @Operation(
            summary = "All measures of the issues of a search",
            description =
                    "One entry for each measure, with its issue; how many there are is known at the end only, so there is "
                            + "no X-Total-Count." + ORDER)
    @ExportParameters
    @IssueParameters
    @SortParameter
    Mono<Void> measures(
            @PathVariable String format,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @Parameter(hidden = true) ServerWebExchange exchange) {
        return answer(Exported.MEASURES, format, parameters, exchange);
    }

    private Mono<Void> answer(
            Exported what, String format, MultiValueMap<String, String> parameters, ServerWebExchange exchange) {
        return Mono.defer(() -> {
            ExportRequest request = ExportRequest.of(what, format(format), parameters);
            ServerHttpResponse response = exchange.getResponse();
            Flux<byte[]> bytes = exports.of(request, (fetched, found) -> {
                if (fetched == 0) {
                    describe(request, found, response.getHeaders());
                }
            });
            return response.writeWith(wanted(exchange, bytes).map(response.bufferFactory()::wrap));
        });
    }

    /** Of HEAD, which asks how many there are, so much as it takes to know. */
    private static Flux<byte[]> wanted(ServerWebExchange exchange, Flux<byte[]> bytes) {
        return HttpMethod.HEAD.equals(exchange.getRequest().getMethod()) ? bytes.take(1) : bytes;
    }

    static Format format(String extension) {
        Format format = Format.named(extension);
        if (format == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "exports end with .csv, .xlsx or .ndjson");
        }
        return format;
    }

    /** Written before the first byte, and not sooner: an answer without bytes is a problem and has other headers. */
    private static void describe(ExportRequest request, long found, HttpHeaders headers) {
        headers.set(HttpHeaders.CONTENT_TYPE, request.format().mediaType());
        headers.set(
                HttpHeaders.CONTENT_DISPOSITION,
                attachment(
                        request.what().word(), Objects.requireNonNull(CHINESE.get(request.what())), request.format()));
        headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        headers.set(QUERY, Parameters.print(request.query()));
        if (request.what().isOneEach()) {
            headers.set(COUNT, String.valueOf(found));
        }
    }

    /** Both names of RFC 6266: clients that know the second take it. */
    static String attachment(String ascii, String chinese, Format format) {
        String ending = "." + format.extension();
        String name = URLEncoder.encode(chinese + ending, StandardCharsets.UTF_8);
        return "attachment; filename=\"" + ascii + ending + "\"; filename*=UTF-8''" + name;
    }
}
