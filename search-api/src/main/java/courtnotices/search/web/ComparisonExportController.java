package courtnotices.search.web;

import courtnotices.search.compare.ComparisonFinder;
import courtnotices.search.compare.MeasureFinder;
import courtnotices.search.compare.Rows;
import courtnotices.search.compare.TrendFinder;
import courtnotices.search.export.ComparisonSheets;
import courtnotices.search.export.ExportRequest;
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
import org.springframework.http.server.reactive.ServerHttpResponse;
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
            AskedTable asked = AskedTable.of(format, parameters, response);
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
            AskedTable asked = AskedTable.of(format, parameters, response);
            ExportRequest.refusePages(parameters);
            MeasureQuery query = ComparisonParameters.measures(asked.parameters());
            Flux<List<MeasureRow>> pages = measures.columns(query).map(Rows::of);
            return asked.write(
                    ComparisonSheets.MEASURES,
                    tables.of(ComparisonSheets.MEASURES, pages, asked.format(), asked.header()),
                    ComparisonParameters.print(query));
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
            AskedTable asked = AskedTable.of(format, parameters, response);
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
            AskedTable asked = AskedTable.of(format, parameters, response);
            TrendQuery query = ComparisonParameters.trends(asked.parameters());
            return trends.trend(query)
                    .map(Trend::points)
                    .flatMap(
                            points -> write(asked, ComparisonSheets.TRENDS, points, ComparisonParameters.print(query)));
        });
    }

    private <T> Mono<Void> write(AskedTable asked, Sheet<T> sheet, List<T> rows, String query) {
        return asked.write(tables, sheet, rows, query);
    }
}
