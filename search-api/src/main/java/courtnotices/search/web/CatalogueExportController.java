package courtnotices.search.web;

import courtnotices.search.export.CatalogueSheets;
import courtnotices.search.export.ExportRequest;
import courtnotices.search.export.Tables;
import courtnotices.search.find.CatalogueFinder;
import courtnotices.search.query.ListQuery;
import courtnotices.search.query.Listed;
import courtnotices.search.query.Parameters;
import courtnotices.search.result.Addresses;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Catalogues as tables: {@code /api/v1/courts.csv} and its like. */
@RestController
@Tag(name = "catalogues")
class CatalogueExportController {

    private static final String ENDING = ".{format}";

    private final CatalogueFinder catalogues;
    private final Tables tables;

    CatalogueExportController(CatalogueFinder catalogues, Tables tables) {
        this.catalogues = catalogues;
        this.tables = tables;
    }

    @GetMapping(Addresses.COURTS + ENDING)
    @Operation(
            summary = "All courts as a table",
            description = "The courts that the list at /api/v1/courts goes through, in its order.")
    @TableParameters
    @QueryParameter
    @SortParameter
    @PlaceParameters
    Mono<Void> courts(
            @PathVariable String format,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @Parameter(hidden = true) ServerHttpResponse response) {
        return Mono.defer(() -> {
            AskedTable asked = AskedTable.of(format, parameters, response);
            ExportRequest.refusePages(asked.parameters());
            ListQuery query = Parameters.parse(asked.parameters(), Listed.COURTS);
            return catalogues
                    .allCourts(query)
                    .flatMap(courts -> asked.write(tables, CatalogueSheets.COURTS, courts, Parameters.print(query)));
        });
    }

    @GetMapping(Addresses.TOPICS + ENDING)
    @Operation(
            summary = "The catalogue of topics as a table",
            description = "What /api/v1/topics answers, a topic a row.")
    @TableParameters
    @PlaceParameters
    @InspectionParameters
    Mono<Void> topics(
            @PathVariable String format,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @Parameter(hidden = true) ServerHttpResponse response) {
        return Mono.defer(() -> {
            AskedTable asked = AskedTable.of(format, parameters, response);
            ListQuery query = CatalogueController.among(asked.parameters());
            return catalogues
                    .topics(query)
                    .flatMap(all -> asked.write(tables, CatalogueSheets.TOPICS, all.items(), Parameters.print(query)));
        });
    }

    @GetMapping(Addresses.INDICATORS + ENDING)
    @Operation(
            summary = "The catalogue of indicators as a table",
            description = "What /api/v1/indicators answers, an indicator a row.")
    @TableParameters
    @PlaceParameters
    @InspectionParameters
    Mono<Void> indicators(
            @PathVariable String format,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @Parameter(hidden = true) ServerHttpResponse response) {
        return Mono.defer(() -> {
            AskedTable asked = AskedTable.of(format, parameters, response);
            ListQuery query = CatalogueController.among(asked.parameters());
            return catalogues
                    .indicators(query)
                    .flatMap(all ->
                            asked.write(tables, CatalogueSheets.INDICATORS, all.items(), Parameters.print(query)));
        });
    }
}
