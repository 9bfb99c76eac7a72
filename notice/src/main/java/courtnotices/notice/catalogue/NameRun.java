package courtnotices.notice.catalogue;

import java.util.Set;

/**
 * How far to the left of a point a name may reach when the register does not know it.
 *
 * <p>In 由示例省青澜市中级人民法院 the run before 中级人民法院 is 示例省青澜市: 由 is no part of a name. A run ends at punctuation, at a
 * space, at a word that only stands between names (向 对 指导 中共), and after 18 characters.
 */
final class NameRun {

    /** The longest place seen before a form: 黔西南布依族苗族自治州 and a district of three, with room for 经济技术开发区. */
    private static final int LONGEST = 18;

    /** Function words and verbs, and the determiners of 全市法院, 各县法院, 本院: they begin no name. */
    private static final String WORDS = "由向对在到和与或及等报经为于以将把被从自赴至是的了全各本我该某两其每辖所外院党委驻派请据照受督察给送";

    private static final Set<String> PAIRS = Set.of(
            "指导", "按照", "落实", "接受", "配合", "会同", "协同", "协调", "学习", "转发", "贯彻", "执行", "召开", "成立", "主动", "关于", "针对", "通过",
            "来源", "汇报", "支持", "监督", "参与", "反馈", "截至", "同时", "联合", "任命", "担任", "中共", "上级", "制定", "印发", "整改", "巡视", "巡查",
            "推动", "要求", "组织", "帮助", "加强", "考核", "通报", "沿海", "中心");

    private NameRun() {}

    static int startBefore(CompactText text, int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST && belongs(text.chars(), start - 1)) {
            start--;
            if (text.opensAt(start)) {
                return start;
            }
        }
        return start;
    }

    /** Whether a name that begins here has nothing before it that it could be a part of. */
    static boolean opensAt(CompactText text, int index) {
        return text.opensAt(index) || !belongs(text.chars(), index - 1);
    }

    private static boolean belongs(String text, int index) {
        char c = text.charAt(index);
        if (!Character.isIdeographic(c) || isPairEnd(text, index)) {
            return false;
        }
        return WORDS.indexOf(c) < 0 || isInsideArea(text, index);
    }

    private static boolean isPairEnd(String text, int index) {
        return index > 0 && PAIRS.contains(text.substring(index - 1, index + 1));
    }

    /** 经 and 自 in 经济技术开发区, 经开区, 自由贸易试验区, 自治州. */
    private static boolean isInsideArea(String text, int index) {
        if (index + 1 >= text.length()) {
            return false;
        }
        char next = text.charAt(index + 1);
        return switch (text.charAt(index)) {
            case '经' -> next == '济' || next == '开';
            case '自' -> next == '由' || next == '治' || next == '贸';
            default -> false;
        };
    }
}
