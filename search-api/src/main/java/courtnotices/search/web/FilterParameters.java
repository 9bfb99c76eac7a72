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

/** What every list and every export can be narrowed by, for the API's document. A filter's name with {@code !} at its end excludes. */
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Parameters({
    @Parameter(
            in = ParameterIn.QUERY,
            name = "q",
            description = "terms separated by spaces, \"exact phrases\", -excluded",
            example = "终本率",
            schema = @Schema(type = "string", maxLength = 1000)),
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
            name = "kind",
            array =
                    @ArraySchema(
                            schema =
                                    @Schema(
                                            type = "string",
                                            allowableValues = {"巡视", "巡察"}))),
    @Parameter(
            in = ParameterIn.QUERY,
            name = "authority",
            array =
                    @ArraySchema(
                            schema =
                                    @Schema(
                                            type = "string",
                                            allowableValues = {"中央", "省委", "市委", "区县委"}))),
    @Parameter(
            in = ParameterIn.QUERY,
            name = "year",
            description = "of publication",
            array = @ArraySchema(schema = @Schema(type = "integer"))),
    @Parameter(
            in = ParameterIn.QUERY,
            name = "notice",
            description = "a notice's id",
            array = @ArraySchema(schema = @Schema(type = "string")))
})
@interface FilterParameters {}
