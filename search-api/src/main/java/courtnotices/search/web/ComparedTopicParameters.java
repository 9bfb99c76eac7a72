package courtnotices.search.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On which topic measures are compared, for the API's document. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@StateParameters
@Parameter(
        in = ParameterIn.QUERY,
        name = "topic",
        required = true,
        description = "a topic's code",
        example = "三个规定",
        schema = @Schema(type = "string"))
@interface ComparedTopicParameters {}
