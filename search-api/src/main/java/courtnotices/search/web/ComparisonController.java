package courtnotices.search.web;

import courtnotices.search.compare.ComparisonFinder;
import courtnotices.search.compare.MeasureFinder;
import courtnotices.search.compare.TrendFinder;
import courtnotices.search.query.ComparisonParameters;
import courtnotices.search.result.Addresses;
import courtnotices.search.result.CourtComparison;
import courtnotices.search.result.IndicatorComparison;
import courtnotices.search.result.MeasureComparison;
import courtnotices.search.result.Trend;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** {@code /api/v1/compare} and {@code /api/v1/trends}. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "compare", description = "比较 — courts beside each other, and never what cannot be compared")
class ComparisonController {

    private final ComparisonFinder comparisons;
    private final MeasureFinder measures;
    private final TrendFinder trends;

    ComparisonController(ComparisonFinder comparisons, MeasureFinder measures, TrendFinder trends) {
        this.comparisons = comparisons;
        this.measures = measures;
        this.trends = trends;
    }

    @GetMapping(Addresses.COMPARE_INDICATORS)
    @Operation(
            summary = "Compare courts by an indicator",
            description =
                    "Figures stand in one group when unit, scope and kind of period are the same: a row a court, the figure of its latest "
                            + "notice, the better first, each with the sentence that holds it; n, median, min and max of the exact "
                            + "values. Then every court that is not in the first group, with the reason: 约数, 期间不同, 口径不同 or "
                            + "未公布. A group's cautions say what still speaks against ranking: 层级不同, 年份不同, 起止不同, 期间未说明. "
                            + "Nothing is interpolated, nothing is ranked across groups.")
    @ComparedIndicatorParameters
    @PlaceParameters
    @InspectionParameters
    Mono<IndicatorComparison> indicators(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        return Mono.defer(() -> comparisons.indicators(ComparisonParameters.indicators(parameters)));
    }

    @GetMapping(Addresses.COMPARE_MEASURES)
    @Operation(
            summary = "Compare what courts did about a topic",
            description =
                    "A column a court, by the courts' names: its issues on the topic, each with status and measures in order. "
                            + "What other courts say in the same words is marked: by whom, where in the text, and which measure is closest. "
                            + "sharing tells among how many measures it was looked for.")
    @ComparedTopicParameters
    @ColumnPageParameters
    @PlaceParameters
    @InspectionParameters
    Mono<MeasureComparison> measures(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        return Mono.defer(() -> measures.compare(ComparisonParameters.measures(parameters)));
    }

    @GetMapping(Addresses.COMPARE_COURTS)
    @Operation(
            summary = "Set courts side by side",
            description =
                    "Two to ten courts: what each claims of its rectification, its figures by indicator on the basis that most of "
                            + "them share (a figure on another says why it is not comparable), its issues by topic.")
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
    Mono<CourtComparison> courts(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        return Mono.defer(() -> comparisons.courts(ComparisonParameters.courts(parameters)));
    }

    @GetMapping(Addresses.TRENDS)
    @Operation(
            summary = "Count issues over years or provinces",
            description =
                    "For each year or province how many issues there are, of how many in all, and the list of them. Courts, years and "
                            + "inspections narrow both numbers; words, topics, deadlines, statuses and indicators only the first.")
    @TrendParameters
    @PlaceParameters
    @InspectionParameters
    @IssueParameters
    Mono<Trend> trends(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        return Mono.defer(() -> trends.trend(ComparisonParameters.trends(parameters)));
    }
}
