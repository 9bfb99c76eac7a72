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

/** Whose notices and of which years are counted, for the API's document. */
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Parameters({
    @Parameter(
            in = ParameterIn.QUERY,
            name = "court",
            description = "the court's full name",
            array = @ArraySchema(schema = @Schema(type = "string"))),
    @Parameter(
            in = ParameterIn.QUERY,
            name = "province",
            description = "e.g. 河南省",
            array = @ArraySchema(schema = @Schema(type = "string"))),
    @Parameter(
            in = ParameterIn.QUERY,
            name = "city",
            description = "e.g. 南阳市",
            array = @ArraySchema(schema = @Schema(type = "string"))),
    @Parameter(
            in = ParameterIn.QUERY,
            name = "level",
            array =
                    @ArraySchema(
                            schema =
                                    @Schema(
                                            type = "string",
                                            allowableValues = {"最高", "高级", "中级", "基层", "专门"}))),
    @Parameter(
            in = ParameterIn.QUERY,
            name = "year",
            description = "of publication",
            array = @ArraySchema(schema = @Schema(type = "integer")))
})
@interface PlaceParameters {}
