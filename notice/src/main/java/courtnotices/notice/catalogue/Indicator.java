package courtnotices.notice.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A measure that courts report under one name or another (指标).
 *
 * <p>终本率 is also written 首执案件终本率 and 终结本次执行程序案件占比, is told in % and is better when lower.
 *
 * @param code the name that stands in data and addresses
 * @param aliases other names of the same measure over the same cases, without the code
 * @param unit what its values are told in: %, 天, 件 or 比值
 * @param better null where neither more nor less is better: 法官人均结案数
 * @param definition what is divided by what, in Chinese
 * @param source the indicator system that lists it, or 通用口径 where courts differ in the details
 */
public record Indicator(
        String code,
        List<String> aliases,
        String unit,
        @Nullable Better better,
        String definition,
        String source) {

    public Indicator {
        aliases = List.copyOf(aliases);
    }
}
