package courtnotices.search.web;

import courtnotices.search.compare.ComparisonFinder;
import courtnotices.search.compare.MeasureFinder;
import courtnotices.search.compare.Rows;
import courtnotices.search.compare.TrendFinder;
import courtnotices.search.export.ComparisonSheets;
import courtnotices.search.export.ExportRequest;
import courtnotices.search.export.Format;
import courtnotices.search.export.Header;
import courtnotices.search.export.Sheet;
import courtnotices.search.export.Tables;
import courtnotices.search.query.ComparisonParameters;
import courtnotices.search.query.CourtsQuery;
import courtnotices.search.query.IndicatorQuery;
import courtnotices.search.query.MeasureQuery;
import courtnotices.search.query.TrendQuery;
import courtnotices.search.result.Addresses;
import courtnotices.search.result.MeasureRow;
import courtnotices.search.result.Trend;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Comparisons as tables: {@code /api/v1/compare/indicators.csv} and its like, a cell a row. */
@RestController
@Tag(name = "compare")
class ComparisonExportController {

    private static final String ENDING = ".{format}";

    private final ComparisonFinder comparisons;
    private final MeasureFinder measures;
    private final TrendFinder trends;
    private final Tables tables;

    ComparisonExportController(
            ComparisonFinder comparisons, MeasureFinder measures, TrendFinder trends, Tables tables) {
        this.comparisons = comparisons;
        this.measures = measures;
        this.trends = trends;
        this.tables = tables;
    }

    @GetMapping(Addresses.COMPARE_INDICATORS + ENDING)
    @Operation(
            summary = "A comparison by an indicator as a table",
            description =
                    "All groups one after the other, a figure a row, then the courts that are in none. What is counted and has no "
                            + "reason makes up the first group's n; every other row says why it cannot be set beside it.")
    @TableParameters
    @ComparedIndicatorParameters
    @PlaceParameters
    @InspectionParameters
    Mono<Void> indicators(
            @PathVariable String format,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @Parameter(hidden = true) ServerHttpResponse response) {
        return Mono.defer(() -> {
            Asked asked = Asked.of(format, parameters, response);
            IndicatorQuery query = ComparisonParameters.indicators(asked.parameters());
            return comparisons
                    .indicators(query)
                    .flatMap(compared -> write(
                            asked, ComparisonSheets.INDICATORS, Rows.of(compared), ComparisonParameters.print(query)));
        });
    }

    @GetMapping(Addresses.COMPARE_MEASURES + ENDING)
    @Operation(
            summary = "A comparison of measures as a table",
            description = "A measure a row, court by court: all courts, not a page of them.")
    @TableParameters
    @ComparedTopicParameters
    @PlaceParameters
    @InspectionParameters
    Mono<Void> measures(
            @PathVariable String format,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @Parameter(hidden = true) ServerHttpResponse response) {
        return Mono.defer(() -> {
            Asked asked = Asked.of(format, parameters, response);
            ExportRequest.refusePages(parameters);
            MeasureQuery query = ComparisonParameters.measures(asked.parameters());
            Flux<List<MeasureRow>> pages = measures.columns(query).map(Rows::of);
            return write(
                    asked,
                    tables.of(ComparisonSheets.MEASURES, pages, asked.format(), asked.header()),
                    () -> describe(asked, ComparisonSheets.MEASURES, ComparisonParameters.print(query)));
        });
    }

    @GetMapping(Addresses.COMPARE_COURTS + ENDING)
    @Operation(summary = "Courts side by side as a table", description = "A cell a row: by indicator, then by topic.")
    @TableParameters
    @Parameter(
            in = ParameterIn.QUERY,
            name = "court",
            required = true,
            description = "a court's full name; two to ten of them",
            array = @ArraySchema(minItems = 2, maxItems = 10, schema = @Schema(type = "string")))
    @Parameter(
            in = ParameterIn.QUERY,
            name = "year",
            description = "of publication",
            array = @ArraySchema(schema = @Schema(type = "integer")))
    Mono<Void> courts(
            @PathVariable String format,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @Parameter(hidden = true) ServerHttpResponse response) {
        return Mono.defer(() -> {
            Asked asked = Asked.of(format, parameters, response);
            CourtsQuery query = ComparisonParameters.courts(asked.parameters());
            return comparisons
                    .courts(query)
                    .flatMap(compared -> write(
                            asked, ComparisonSheets.COURTS, Rows.of(compared), ComparisonParameters.print(query)));
        });
    }

    @GetMapping(Addresses.TRENDS + ENDING)
    @Operation(summary = "Counts over years or provinces as a table", description = "A year or province a row.")
    @TableParameters
    @TrendParameters
    @PlaceParameters
    @InspectionParameters
    @IssueParameters
    Mono<Void> trends(
            @PathVariable String format,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @Parameter(hidden = true) ServerHttpResponse response) {
        return Mono.defer(() -> {
            Asked asked = Asked.of(format, parameters, response);
            TrendQuery query = ComparisonParameters.trends(asked.parameters());
            return trends.trend(query)
                    .map(Trend::points)
                    .flatMap(
                            points -> write(asked, ComparisonSheets.TRENDS, points, ComparisonParameters.print(query)));
        });
    }

    private <T> Mono<Void> write(Asked asked, Sheet<T> sheet, List<T> rows, String query) {
        return write(asked, tables.of(sheet, rows, asked.format(), asked.header()), () -> {
            describe(asked, sheet, query);
            asked.response().getHeaders().set(ExportController.COUNT, String.valueOf(rows.size()));
        });
    }

    /** Headers are written with the first bytes, and not sooner: an answer without bytes is a problem and has other headers. */
    private static Mono<Void> write(Asked asked, Flux<byte[]> bytes, Runnable headers) {
        return asked.response()
                .writeWith(bytes.switchOnFirst((first, all) -> {
                            if (first.hasValue()) {
                                headers.run();
                            }
                            return all;
                        })
                        .map(asked.response().bufferFactory()::wrap));
    }

    private static void describe(Asked asked, Sheet<?> sheet, String query) {
        HttpHeaders headers = asked.response().getHeaders();
        headers.set(HttpHeaders.CONTENT_TYPE, asked.format().mediaType());
        headers.set(
                HttpHeaders.CONTENT_DISPOSITION,
                ExportController.attachment(sheet.name(), sheet.title(), asked.format()));
        headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        headers.set(ExportController.QUERY, query);
    }

    /** What is asked of every table, beside what is compared. */
    private record Asked(
            Format format, Header header, MultiValueMap<String, String> parameters, ServerHttpResponse response) {

        static Asked of(String format, MultiValueMap<String, String> parameters, ServerHttpResponse response) {
            Format known = ExportController.format(format);
            MultiValueMap<String, String> compared = new LinkedMultiValueMap<>(parameters);
            return new Asked(
                    known, ExportRequest.header(known, compared.remove(ExportRequest.HEADER)), compared, response);
        }
    }
}
