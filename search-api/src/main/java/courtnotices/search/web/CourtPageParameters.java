package courtnotices.search.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.Parameters;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Which page of the courts, in which order, for the API's document. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameters({
    @Parameter(
            in = ParameterIn.QUERY,
            name = "q",
            description = "looked for in a court's name, city and province",
            example = "南阳",
            schema = @Schema(type = "string", maxLength = 1000)),
    @Parameter(
            in = ParameterIn.QUERY,
            name = "sort",
            description = "relevance is the most issues first; date and -date go by a court's last notice",
            schema =
                    @Schema(
                            type = "string",
                            defaultValue = "relevance",
                            allowableValues = {"relevance", "date", "-date", "court"})),
    @Parameter(
            in = ParameterIn.QUERY,
            name = "size",
            schema = @Schema(type = "integer", minimum = "1", maximum = "100", defaultValue = "20")),
    @Parameter(
            in = ParameterIn.QUERY,
            name = "cursor",
            description = "from the answer before; opaque",
            schema = @Schema(type = "string"))
})
@interface CourtPageParameters {}
