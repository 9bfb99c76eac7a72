package courtnotices.search.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.Parameters;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Which indicator is compared on what basis, for the API's document. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameters({
    @Parameter(
            in = ParameterIn.QUERY,
            name = "indicator",
            required = true,
            description = "an indicator's code, or another name of it",
            example = "终本率",
            schema = @Schema(type = "string")),
    @Parameter(
            in = ParameterIn.QUERY,
            name = "unit",
            description = "only groups in this unit, e.g. %",
            schema = @Schema(type = "string")),
    @Parameter(
            in = ParameterIn.QUERY,
            name = "scope",
            description = "only groups of these courts' cases, e.g. 全市法院",
            schema = @Schema(type = "string")),
    @Parameter(
            in = ParameterIn.QUERY,
            name = "periodKind",
            description = "only groups over this kind of period",
            schema =
                    @Schema(
                            type = "string",
                            allowableValues = {"截至", "区间", "年度", "半年", "季度", "月", "其他"}))
})
@interface ComparedIndicatorParameters {}
