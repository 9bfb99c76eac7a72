package courtnotices.notice.chinese.period;

import courtnotices.notice.Change;
import courtnotices.notice.Direction;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change that stands in a text: 同比分别提高2.43和0.67个百分点 is up, by two values, of one figure each.
 *
 * @param values in the text's order; several where figures share one tail
 * @param unit of all values: 个百分点, %, 件
 * @param basis 同比, 环比, 较去年同期; null where the text does not say
 */
public record ChangeMention(
        Direction direction,
        List<BigDecimal> values,
        String unit,
        @Nullable String basis,
        int start,
        int end) {

    public ChangeMention {
        values = List.copyOf(values);
    }

    /** The change of the {@code index}th figure that shares it; the only value where there is one. */
    public Change of(int index) {
        return new Change(direction, values.get(Math.min(index, values.size() - 1)), unit, basis);
    }
}
