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

/** What only lists of issues can be narrowed by, for the API's document. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@StateParameters
@Parameters({
    @Parameter(
            in = ParameterIn.QUERY,
            name = "topic",
            description = "a topic's code",
            array = @ArraySchema(schema = @Schema(type = "string"))),
    @Parameter(
            in = ParameterIn.QUERY,
            name = "indicator",
            description = "an indicator's code",
            array = @ArraySchema(schema = @Schema(type = "string")))
})
@interface IssueParameters {}
