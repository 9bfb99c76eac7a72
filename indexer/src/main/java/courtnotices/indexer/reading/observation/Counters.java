package courtnotices.indexer.reading.observation;

import courtnotices.notice.chinese.numeral.Unit;
import courtnotices.notice.chinese.numeral.UnitKind;
import java.util.Comparator;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** What is counted in any other unit: 12项 is a 数. */
    private static final String NUMBER = "数";

    /** Each of them at a name's end, the longest first. */
    private static final Pattern COUNTED = Pattern.compile(Stream.concat(SUFFIXES.values().stream(), Stream.of(NUMBER))
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
            .collect(Collectors.joining("|", "(?:", ")$")));

    private Counters() {}

    /** The name without what it is counted in: 收到申请次数 is 收到申请, 发放案款金额 is 发放案款. */
    static String core(String name) {
        return COUNTED.matcher(name).replaceFirst("");
    }

    /** The name with what it is counted in, unless it says so already; empty stays empty. */
    static String suffixed(String phrase, Unit unit) {
        if (phrase.isEmpty()) {
            return phrase;
        }
        String suffix = unit.kind() == UnitKind.TIME ? "" : SUFFIXES.getOrDefault(unit.word(), NUMBER);
        boolean said =
                phrase.endsWith(NUMBER) || phrase.endsWith("额") || phrase.endsWith("量") || phrase.endsWith(suffix);
        return said ? phrase : phrase + suffix;
    }
}
