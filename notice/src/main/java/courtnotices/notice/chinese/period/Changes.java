package courtnotices.notice.chinese.period;

import courtnotices.notice.Direction;
import courtnotices.notice.chinese.numeral.Quantities;
import courtnotices.notice.chinese.pattern.Sought;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds how figures moved, in a folded text, in order.
 *
 * <p>同比提升9.4个百分点; 比去年同期降低1.49个百分点; 分别同比降低1.3、0.441个百分点; 同比减少29件; 增幅12.5%. 提升至46.29% tells a level,
 * 新增编制10名 a count: neither is a change.
 */
public final class Changes {

    /** 去年同期, 上年, 年初, 整改前, 2023年同期: when the figure was another. */
    private static final String BEFORE =
            "去年(?:同期|底|末|年底|全年)?|上年(?:度|同期|底|末|全年)?|上半年|下半年|第?[一二三四]季度|同期|相比|年初|年底|整改前|巡[视察]前|上月|上季度|前年|之前|此前|20\\d{2}年(?:度|底|同期)?";

    private static final String BASIS = "同比|环比|(?:比|较|与)[^,。;:、]{0,8}?(?:" + BEFORE + ")(?:相比|同期)?";

    private static final String UP = "提升|提高|上升|增长|增加|上涨|攀升|增幅|涨幅|升幅|增|升|多|高";
    private static final String DOWN = "下降|降低|减少|下滑|回落|缩短|压缩|压降|下调|降幅|减幅|降|减|少|低";

    private static final String VALUE = "(?:约|近)?(?:\\d{1,9}(?:\\.\\d{1,6})?|百分之[一二两三四五六七八九十百零点]{1,8})";

    private static final String COUNTED = "万?(?:件次|件|艘次|艘|场次|场|条次|条|篇|项|份|期|家|处|宗|公里|人次|人|次|名|起|个)";

    private static final String UNIT = "个?百分点|%|‰|" + COUNTED + "|天|日|个月|[万亿]?元|倍|位次|位";

    /** 分别同比, 同比分别, 比上年又: what it is compared with, and that each has its own. */
    private static final String OPENING = "(?:分别|均)?,?(?:(?<basis>" + BASIS + ")[,\\s]?)?(?:分别|均|也|又|大幅|明显|显著|平均|各)?";

    private static final String DIRECTION = "(?:(?<up>" + UP + ")|(?<down>" + DOWN + "))";

    /** 提升了, 降幅为, 降低约; but 提升至 and 缩短为 tell the level. */
    private static final String JOINT = "(?:(?:幅度|幅|率)(?:为|达到?)?|(?<=幅)(?:为|达到?)|了|约|近|分别)*+\\s?";

    private static final String MEASURED = VALUE + "(?:" + UNIT + ")?";

    /** 1.3、0.441个百分点: of one figure each. */
    private static final String VALUES = "(?<values>" + MEASURED + "(?:\\s?(?:[、和]|以及|及)\\s?" + MEASURED + "){0,9})";

    private static final Sought CHANGE = Sought.of(OPENING + DIRECTION + JOINT + VALUES);

    private static final Pattern NUMBER =
            Pattern.compile("(?<digits>\\d{1,9}(?:\\.\\d{1,6})?)(?<unit>" + UNIT + ")?|百分之(?<spelled>[^、和及]{1,8})");

    /** Every change has a number; few sentences do. */
    private static final Sought HINT = Sought.of("\\d|百分之");

    private Changes() {}

    /** The changes in {@code folded} from {@code from} to {@code to}. */
    public static List<ChangeMention> in(String folded, int from, int to) {
        List<ChangeMention> found = new ArrayList<>();
        if (!HINT.in(folded, from, to).find()) {
            return found;
        }
        Sought.Search search = CHANGE.in(folded, from, to);
        while (search.find()) {
            ChangeMention change = change(folded, search.match());
            if (change != null) {
                found.add(change);
            }
        }
        return found;
    }

    private static @Nullable ChangeMention change(String folded, Matcher m) {
        List<BigDecimal> values = new ArrayList<>();
        String unit = null;
        int end = m.end("values");
        Matcher number = NUMBER.matcher(folded).region(m.start("values"), m.end("values"));
        while (number.find()) {
            BigDecimal value = value(number);
            if (value != null) {
                values.add(value);
                unit = unit(number, unit);
                end = number.end();
            }
        }
        // 比全省平均高2.3个百分点 tells a distance
        boolean compares = "高".equals(m.group("up")) || "低".equals(m.group("down"));
        if (unit == null || (compares && m.group("basis") == null) || !tellsChange(unit, m.group("basis"), m.group())) {
            return null;
        }
        Direction direction = m.group("up") == null ? Direction.DOWN : Direction.UP;
        int factor = unit.startsWith("万") ? 10_000 : unit.startsWith("亿") ? 100_000_000 : 1;
        return new ChangeMention(
                direction,
                values.stream()
                        .map(value -> plain(value.multiply(BigDecimal.valueOf(factor))))
                        .toList(),
                factor == 1 ? unit : unit.substring(1),
                m.group("basis"),
                m.start(),
                end);
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal bare = value.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    private static @Nullable BigDecimal value(Matcher number) {
        String spelled = number.group("spelled");
        return spelled == null ? new BigDecimal(number.group("digits")) : Quantities.decimal(spelled);
    }

    /** The number's own unit, or where it has none the {@code last}: of 1.3、0.441个百分点 the second tells it. */
    private static @Nullable String unit(Matcher number, @Nullable String last) {
        String own = number.group("spelled") == null ? number.group("unit") : "%";
        return own == null ? last : own.equals("百分点") ? "个百分点" : own;
    }

    /** Without a basis 增加10名 counts new people; points and days can only be a change. */
    private static boolean tellsChange(String unit, @Nullable String basis, String words) {
        boolean points = unit.endsWith("百分点");
        boolean rate = unit.equals("%") || unit.equals("‰") || unit.equals("倍") || unit.endsWith("天");
        return points || (basis != null) || (rate && !words.startsWith("多") && !words.startsWith("少"));
    }
}
