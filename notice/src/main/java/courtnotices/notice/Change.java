package courtnotices.notice;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How a figure moved: 同比提升9.4个百分点 is 升, 9.4, 个百分点, 同比.
 *
 * @param basis what it is compared with (同比, 环比, 较去年), null when the notice does not say
 */
public record Change(
        Direction direction,
        @Nullable BigDecimal value,
        @Nullable String unit,
        @Nullable String basis) {}
