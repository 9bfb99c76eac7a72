package courtnotices.search.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.Parameters;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What only the list of figures can be narrowed by, for the API's document. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameters({
    @Parameter(
            in = ParameterIn.QUERY,
            name = "unit",
            description = "as printed behind the value, e.g. %, 件, 元",
            array = @ArraySchema(schema = @Schema(type = "string"))),
    @Parameter(
            in = ParameterIn.QUERY,
            name = "scope",
            description = "whose figure it is, e.g. 全市法院",
            array = @ArraySchema(schema = @Schema(type = "string"))),
    @Parameter(
            in = ParameterIn.QUERY,
            name = "min",
            description = "the least value, e.g. 30; figures without a value are left out",
            schema = @Schema(type = "number")),
    @Parameter(
            in = ParameterIn.QUERY,
            name = "max",
            description = "the greatest value",
            schema = @Schema(type = "number")),
    @Parameter(
            in = ParameterIn.QUERY,
            name = "sort",
            description = "without q, relevance is the newest first; by value, figures without one come last",
            schema =
                    @Schema(
                            type = "string",
                            defaultValue = "relevance",
                            allowableValues = {"relevance", "date", "-date", "court", "value", "-value"}))
})
@interface ObservationParameters {}
