package courtnotices.search.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.Parameters;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The form of every table, for the API's document. */
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Parameters({
    @Parameter(
            in = ParameterIn.PATH,
            name = "format",
            example = "csv",
            schema =
                    @Schema(
                            type = "string",
                            allowableValues = {"csv", "xlsx", "ndjson"})),
    @Parameter(
            in = ParameterIn.QUERY,
            name = "header",
            description = "of a table: zh for people (法院), machine for programs (court.name); not with ndjson",
            schema =
                    @Schema(
                            type = "string",
                            defaultValue = "zh",
                            allowableValues = {"zh", "machine"}))
})
@interface TableParameters {}
