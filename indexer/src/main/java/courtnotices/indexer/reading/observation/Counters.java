package courtnotices.indexer.reading.observation;

import courtnotices.notice.chinese.numeral.Unit;
import courtnotices.notice.chinese.numeral.UnitKind;
import java.util.Map;
import java.util.regex.Pattern;

/** The end of a count's name: 发出司法建议 in 份 is 发出司法建议份数. */
final class Counters {

    /** What is counted with a unit: 3786件 is a 件数. */
    private static final Map<String, String> SUFFIXES = Map.ofEntries(
            Map.entry("件", "件数"),
            Map.entry("人", "人数"),
            Map.entry("名", "人数"),
            Map.entry("位", "人数"),
            Map.entry("人次", "人次"),
            Map.entry("件次", "件次"),
            Map.entry("场次", "场次"),
            Map.entry("批次", "批次"),
            Map.entry("次", "次数"),
            Map.entry("期", "期数"),
            Map.entry("份", "份数"),
            Map.entry("平方米", "面积"),
            Map.entry("亩", "面积"),
            Map.entry("元", "金额"));

    private static final Pattern COUNTED = Pattern.compile("(?:件|人|次|期|份)?数$|(?:人|件|场|批)次$");

    private Counters() {}

    /** The name without what it is counted in: 收到申请次数 is 收到申请. */
    static String core(String name) {
        return COUNTED.matcher(name).replaceFirst("");
    }

    /** The name with what it is counted in, unless it says so already; empty stays empty. */
    static String suffixed(String phrase, Unit unit) {
        if (phrase.isEmpty()) {
            return phrase;
        }
        String suffix = unit.kind() == UnitKind.TIME ? "" : SUFFIXES.getOrDefault(unit.word(), "数");
        boolean said = phrase.endsWith("数") || phrase.endsWith("额") || phrase.endsWith("量") || phrase.endsWith(suffix);
        return said ? phrase : phrase + suffix;
    }
}
