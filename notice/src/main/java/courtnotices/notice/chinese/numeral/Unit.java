package courtnotices.notice.chinese.numeral;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a number counts or measures, as it is written behind the number: 件, 人次, 元, %.
 *
 * @param word as printed; multiples such as 万元 are read as part of the number
 */
public record Unit(String word, UnitKind kind) {

    /** 级, 届, 手 and 者 are none: 两级法院, 十九届, 一把手 and 两者 count nothing. */
    private static final List<String> COUNTED = List.of(
            "人次", "件次", "条次", "台次", "场次", "批次", "频次", "项次", "人", "名", "位", "件", "起", "宗", "案", "次", "场", "期", "批", "轮",
            "回", "个", "项", "条", "份", "篇", "册", "本", "卷", "部", "张", "幅", "封", "家", "户", "所", "处", "间", "支", "组", "对",
            "类", "种", "台", "辆", "套", "笔", "面", "块", "站", "课", "字", "句", "平方米", "吨", "亩", "页", "则", "道", "档", "单", "例",
            "艘次", "艘", "讲", "辑", "个方面", "方面", "大项", "小项", "人天");

    private static final List<String> MEASURED =
            List.of("天", "日", "小时", "分钟", "学时", "课时", "个月", "月", "年", "个季度", "岁", "周", "个工作日", "工作日");

    /** 增长2.1倍, 上升3位次 and 缩短12公里 tell a change; alone, 3倍 and 300公里 are hardly ever a court's figure. */
    private static final List<Unit> OF_CHANGES =
            List.of(new Unit("倍", UnitKind.RATE), new Unit("位次", UnitKind.COUNT), new Unit("公里", UnitKind.COUNT));

    private static final Map<Character, List<Unit>> BY_FIRST = new HashMap<>();

    static {
        add(List.of("%", "‰"), UnitKind.RATE);
        add(List.of("个百分点", "百分点"), UnitKind.POINTS);
        add(List.of("元"), UnitKind.MONEY);
        add(COUNTED, UnitKind.COUNT);
        add(MEASURED, UnitKind.TIME);
        BY_FIRST.values()
                .forEach(units -> units.sort(
                        Comparator.comparingInt((Unit unit) -> -unit.word().length())));
    }

    private static void add(List<String> words, UnitKind kind) {
        for (String word : words) {
            BY_FIRST.computeIfAbsent(word.charAt(0), first -> new ArrayList<>()).add(new Unit(word, kind));
        }
    }

    /** The longest unit that stands at {@code at}, or null: 人次 before 人. */
    static @Nullable Unit at(String folded, int at, int limit) {
        if (at >= limit) {
            return null;
        }
        for (Unit unit : BY_FIRST.getOrDefault(folded.charAt(at), List.of())) {
            if (at + unit.word().length() <= limit && folded.startsWith(unit.word(), at)) {
                return unit;
            }
        }
        return null;
    }

    /** The same, or a unit that only changes have. */
    static @Nullable Unit ofChangeAt(String folded, int at, int limit) {
        for (Unit unit : OF_CHANGES) {
            if (at + unit.word().length() <= limit && folded.startsWith(unit.word(), at)) {
                return unit;
            }
        }
        return at(folded, at, limit);
    }
}
