package courtnotices.indexer.page;

import java.util.regex.Pattern;

/**
 * What the author of a page put before a line to number it: 一、, （二）, 3., ①, 第一方面, 反馈问题四：, 【问题】, and 一是 before a measure.
 *
 * <p>Here a label only tells that a line is the notice's own. What it heads, and whether it goes on with its count, is read from the whole
 * outline. Look-alikes that are none: 1.5亿元, 1、2月, (0399)5550001, 第一巡察组, 问题一直存在.
 */
public final class LineLabel {

    private static final String NUMERAL = "[一二三四五六七八九十]{1,3}";

    private static final String NUMBER = "(?:" + NUMERAL + "|\\d{1,2})";

    private static final String FED_BACK = "(?:反馈|整改)?的?(?:问题|意见|任务)\\s?[（(]?(?:" + NUMERAL + "|\\d{1,3})[)）]?";

    private static final String ANY = "(?:"
            // 一、 ; 3. but not 1.5亿元 ; 1.2024年以来
            + NUMBER + "\\s?[、.．](?:(?!\\d)|(?=20\\d\\d年))"
            // （二） ; 3) but not 3)12
            + "|[（(]\\s?" + NUMBER + "\\s?[)）]|" + NUMBER + "\\s?[)）](?!\\d)"
            // ① ; ⑴ ; ㈠
            + "|[①-⑳❶-❿⑴-⒇⒈-⒛㈠-㈩]"
            // 第一方面 ; 第二， ; 第3个问题： but not 第一巡察组
            + "|第" + NUMBER
            + "(?:个?方面|大?类问题|大类|部分|章|节|\\s?[，,、：:.]|[个项条](?:反馈)?(?:问题|意见|任务)\\s?[：:、，,]|[条项]\\s)"
            // 反馈问题一： ; 问题3关于 but not 问题一直存在
            + "|" + FED_BACK + "\\s?(?:[：:、，,.．]|(?=[关对针“\"])|$)"
            // 【问题】 ; 【反馈问题2】
            + "|[【\\[]\\s?(?:(?:反馈|存在|具体|主要|突出)?的?问题(?:表现|描述)?|" + FED_BACK + ")\\s?[】\\]])";

    private static final Pattern LABEL = Pattern.compile(ANY);

    private static final Pattern WITH_SPACE = Pattern.compile("\\s*" + ANY + "[、.．：:]?\\s*");

    private static final Pattern MEASURE = Pattern.compile("\\s?" + NUMERAL + "是(?!否)");

    private LineLabel() {}

    /** Whether {@code line} begins with a label, 一是 included. */
    static boolean begins(CharSequence line) {
        return LABEL.matcher(line).lookingAt() || marksMeasure(line);
    }

    /** Whether {@code line} begins as a measure does: 一是, 十二是. */
    public static boolean marksMeasure(CharSequence line) {
        return MEASURE.matcher(line).lookingAt();
    }

    /** {@code line} without its label; a measure keeps its 一是. */
    static String without(String line) {
        return WITH_SPACE.matcher(line).lookingAt() ? WITH_SPACE.matcher(line).replaceFirst("") : line;
    }
}
