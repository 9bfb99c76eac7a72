package courtnotices.notice.chinese.numeral;

import java.math.BigDecimal;

/**
 * A number with its unit, where it stands: 1.5亿余元 is 150000000, 元, approximate.
 *
 * @param value multiplied out, without zeros that tell nothing: 12.50% is 12.5
 * @param approx whether 余, 多, 约, 近, 逾, 超 or 以上 stands with it
 * @param spelled whether its number is spelled out: 两部, 三十二名
 * @param start of its first character, the word 约 or 近 included
 * @param end exclusive, after the unit and a 以上 or 左右
 */
public record Quantity(BigDecimal value, Unit unit, boolean approx, boolean spelled, int start, int end) {

    public Quantity {
        value = plain(value);
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal bare = value.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
