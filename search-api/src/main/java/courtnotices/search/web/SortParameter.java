package courtnotices.search.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The orders of issues and of notices, for the API's document. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        in = ParameterIn.QUERY,
        name = "sort",
        description = "without q, relevance is the newest first",
        schema =
                @Schema(
                        type = "string",
                        defaultValue = "relevance",
                        allowableValues = {"relevance", "date", "-date", "court"}))
@interface SortParameter {}
