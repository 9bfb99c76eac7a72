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
 * @param units of the values, one each: 个百分点, %, 件
 * @param basis 同比, 环比, 较去年同期; null where the text does not say
 * @param all whether it is said of all figures before it: 均同比上升2个百分点
 */
public record ChangeMention(
        Direction direction,
        List<BigDecimal> values,
        List<String> units,
        @Nullable String basis,
        boolean all,
        int start,
        int end) {

    public ChangeMention {
        values = List.copyOf(values);
        units = List.copyOf(units);
    }

    /** The last unit, which tells of what kind they all are. */
    public String unit() {
        return units.getLast();
    }

    /** The change of the {@code index}th figure that shares it; the only value where there is one. */
    public Change of(int index) {
        int of = Math.min(index, values.size() - 1);
        return new Change(direction, values.get(of), units.get(of), basis);
    }
}
