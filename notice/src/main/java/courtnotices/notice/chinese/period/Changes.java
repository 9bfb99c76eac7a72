package courtnotices.notice.chinese.period;

import courtnotices.notice.Direction;
import courtnotices.notice.chinese.numeral.Quantities;
import courtnotices.notice.chinese.numeral.Quantity;
import courtnotices.notice.chinese.numeral.Unit;
import courtnotices.notice.chinese.numeral.UnitKind;
import courtnotices.notice.chinese.pattern.Sought;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
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

    /** 与2021年的40.05%相比: what it was then is told too. */
    private static final String BASIS =
            "同比|环比|(?:比|较|与)[^,。;:、]{0,8}?(?:" + BEFORE + ")(?:的\\d[\\d.]{0,9}(?:%|[万亿]?[件元]|天|人)?)?(?:相比|同期)?";

    private static final String UP = "提升|提高|上升|增长|增加|上涨|攀升|增幅|涨幅|升幅|增|升|多|高";
    private static final String DOWN = "下降|降低|减少|下滑|回落|缩短|压缩|压降|下调|降幅|减幅|降|减|少|低";

    /** 均同比, 同比均: said of all figures before it; 人均, 年均 and 平均 are of other words. */
    private static String all(String name) {
        return "(?<" + name + ">(?<![平人户年月日])均|都|双双)";
    }

    /** 分别同比, 同比分别, 比上年又: what it is compared with, and that each has its own. */
    private static final String OPENING = "(?:分别|" + all("before") + ")?,?(?:(?<basis>" + BASIS + ")[,\\s]?)?(?:分别|"
            + all("behind") + "|也|又|大幅|明显|显著|平均|各)?";

    private static final String DIRECTION = "(?:(?<up>" + UP + ")|(?<down>" + DOWN + "))";

    /** 提升了, 降幅为, 降低约; but 提升至 and 缩短为 tell the level. */
    private static final String JOINT = "(?:(?:幅度|幅|率)(?:为|达到?)?|(?<=幅)(?:为|达到?)|了|约|将?近|逾|超过?|分别)*+\\s?";

    /** What it is then said by how much is read as numbers elsewhere are. */
    private static final Sought CHANGE = Sought.of(OPENING + DIRECTION + JOINT + "(?=\\d|百分之|[一二两三四五六七八九十百千])");

    /** Every change has a number; many sentences have none. */
    private static final Sought HINT = Sought.of("[\\d一二两三四五六七八九十百千]");

    private Changes() {}

    /** The changes in {@code folded} from {@code from} to {@code to}. */
    public static List<ChangeMention> in(String folded, int from, int to) {
        List<ChangeMention> found = new ArrayList<>();
        if (!HINT.in(folded, from, to).find()) {
            return found;
        }
        Sought.Search search = CHANGE.in(folded, from, to);
        int at = from;
        while (search.find(at)) {
            Matcher words = search.match();
            ChangeMention change = change(words, Quantities.listed(folded, words.end(), to), folded);
            if (change != null) {
                found.add(change);
            }
            at = change == null ? words.end() : change.end();
        }
        return found;
    }

    private static @Nullable ChangeMention change(Matcher words, List<Quantity> listed, String folded) {
        String basis = words.group("basis");
        // 比全省平均高2.3个百分点 tells a distance
        boolean compares = "高".equals(words.group("up")) || "低".equals(words.group("down"));
        if (listed.isEmpty() || (compares && basis == null) || isOnce(listed.getFirst(), folded)) {
            return null;
        }
        List<Quantity> values = words.group().contains("分别") ? listed : ofOneUnit(listed);
        if (!tellsChange(values.getLast().unit(), basis, words.group())) {
            return null;
        }
        return new ChangeMention(
                words.group("up") == null ? Direction.DOWN : Direction.UP,
                values.stream().map(Quantity::value).toList(),
                values.stream().map(value -> word(value.unit())).toList(),
                basis,
                words.group("before") != null || words.group("behind") != null,
                words.start(),
                values.getLast().end());
    }

    /** 增加31件、3人: without 分别 the 3人 are another thing. */
    private static List<Quantity> ofOneUnit(List<Quantity> listed) {
        String unit = word(listed.getFirst().unit());
        return listed.stream()
                .takeWhile(value -> word(value.unit()).equals(unit))
                .toList();
    }

    /** 较去年增加一次性告知: what is spelled out counts something only at its clause's end. */
    private static boolean isOnce(Quantity value, String folded) {
        return value.spelled()
                && value.unit().kind() == UnitKind.COUNT
                && value.end() < folded.length()
                && ",;:。、()和及以".indexOf(folded.charAt(value.end())) < 0;
    }

    private static String word(Unit unit) {
        return unit.kind() == UnitKind.POINTS ? "个百分点" : unit.word();
    }

    /** Without a basis 增加10名 counts new people; points and days can only be a change. */
    private static boolean tellsChange(Unit unit, @Nullable String basis, String words) {
        boolean relative = unit.kind() == UnitKind.RATE || unit.word().equals("天");
        return basis != null
                || unit.kind() == UnitKind.POINTS
                || (relative && !words.startsWith("多") && !words.startsWith("少"));
    }
}
