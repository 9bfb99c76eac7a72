package courtnotices.notice;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One figure (数据) and the words that hold it.
 *
 * <p>截至8月22日全市法院的执行到位率为47.68%，列全省第四 is name 执行到位率, indicator 执行到位率, value 47.68, unit %, scope 全市法院,
 * period 截至8月22日, rank 4 of 全省.
 *
 * @param name what is measured, without scope and period
 * @param indicator the code of the indicator catalogue's entry, or null
 * @param value null when the notice tells only a change (上诉率同比下降0.6个百分点) or only a place (终本合格率排名全省第一)
 * @param unit as printed behind the value: %, 件, 人次, 元; where only a change is told, what the change is told in (新收案件同比下降6.4% has %,
 *     发改案件减少29件 has 件), % for 个百分点; 位 of a place without a value
 * @param approx whether the notice says 余, 多, 约, 近 or 以上
 */
public record Observation(
        String name,
        @Nullable String indicator,
        @Nullable BigDecimal value,
        String unit,
        boolean approx,
        @Nullable String scope,
        @Nullable Period period,
        @Nullable Change change,
        @Nullable Rank rank,
        Quote quote) {

    public Observation {
        Required.text("name of an observation", name);
    }
}
