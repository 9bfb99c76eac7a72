package courtnotices.indexer.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words with which a page begins to tell what was done about a finding.
 *
 * <p>整改情况：, 整改落实情况, 【整改措施及成效】, 主要举措：, 进展情况： are such words; 整改不到位 and 情况： are none. Every stage asks here, so that a page which
 * is cut by one word is read by the same.
 */
public final class ReportWords {

    private static final String THING = "(?:情况|措施|举措|成效|成果|效果|结果|进展|进度|做法)";

    private static final String AND = "(?:(?:以?及|和|与|、)(?:整改|取得|完成|工作|主要|阶段性)?(?:的)?" + THING + "){0,2}";

    /** 整改情况, 整改落实情况, 落实整改工作进展情况, 整改措施及成效: they report wherever a line or a heading's rest begins with them. */
    private static final String NAMED = "(?:该项|此项|本项|具体|主要|目前)?的?(?:整改|落实){1,2}(?:工作)?(?:完成|进展|推进|开展)?" + THING + AND;

    /** 成效, 主要措施, 进展情况: words of any sentence, which report only where a colon or a line's end follows. */
    private static final String BARE =
            "(?:(?:主要|具体|工作|采取|取得|完成|目前|阶段性)的?|进展){0,2}(?:措施|举措|成效|成果|效果|结果|进展|进度|做法|(?<=完成|进展)情况)" + AND;

    /** 整改： and 【整改】; the word alone is in every sentence. */
    private static final String SHORT = "整改(?:落实)?";

    private static final Pattern START = Pattern.compile(
            "(?:[(（]?\\d{1,2}[)）.、．])?\\s?(?:[\\[【]\\s?(?:" + NAMED + "|" + BARE + "|" + SHORT + ")\\s?[\\]】]|" + NAMED
                    + "(?=\\s?(?:[。\\s]|$|[^。:：]{0,6}[:：]))|(?:" + BARE + "|" + SHORT + ")\\s?(?:[:：]|$))");

    private static final Pattern ALONE =
            Pattern.compile("\\s?[\\[【]?\\s?(?:" + NAMED + "|" + BARE + ")\\s?(?:[\\]】]|[:：。]|$)");

    /** Inside a line a bare word reports only after a sentence's end: 取得良好成效： is prose. */
    private static final Pattern INSIDE = Pattern.compile("\\s?(?:[\\[【]\\s?(?:" + NAMED + "|" + BARE + "|" + SHORT
            + ")\\s?[\\]】]|" + NAMED + "\\s?[:：]|(?<=[。;；\\s\\])）])(?:" + BARE + "|" + SHORT + ")[:：])");

    private static final Pattern ABOVE = Pattern.compile(NAMED + "[^。]{0,6}[:：]|[\\[【](?:" + NAMED + "|" + BARE + "|"
            + SHORT + ")[\\]】]|(?<=[。\\s])" + BARE + "[:：]");

    private static final Pattern RESULT = Pattern.compile(
            "\\n(?=\\s?[(（]?\\d{0,2}[)）.、．]?\\s?[\\[【]?(?:整改(?:落实|完成)?(?:成效|情况|结果|效果|成果)|(?:取得|工作|目前|阶段性)?(?:成效|成果|效果|结果)\\s?[:：\\]】]))");

    /** 责任单位：, 整改时限：: a line that says one thing of the item, and is no heading whatever stands below it. */
    private static final Pattern FIELD = Pattern.compile(
            "[\\[【(（]?[^\\[【。:：]{0,6}(?:时限|期限|时间|类型|类别|状态|单位|部门|领导|责任人|牵头人|整改人|表现|目标|要求)[\\]】]?\\s?[:：].*",
            Pattern.DOTALL);

    private static final Pattern HEAD = Pattern.compile("(?:" + NAMED + "|" + BARE + "|情况)");

    private ReportWords() {}

    /** Whether what stands from {@code from} on begins with them, as 整改情况：学习9次。 does. */
    public static boolean begin(CharSequence text, int from, int to) {
        return START.matcher(text).region(from, to).lookingAt();
    }

    /** Whether they are all that begins there, as in 整改措施： and 整改落实情况 but not 整改措施落实到位. */
    public static boolean standAlone(CharSequence text, int from, int to) {
        return ALONE.matcher(text).region(from, to).lookingAt();
    }

    /** Where a heading stops because they follow it, run in: after 学习不深 in 学习不深 整改情况：学习9次。; -1 where they do not. */
    public static int after(CharSequence text, int from, int to) {
        Matcher inside = INSIDE.matcher(text).region(from, to).useTransparentBounds(true);
        return inside.find() ? inside.start() : -1;
    }

    /** Whether they stand anywhere in the text, with a colon or in brackets. */
    public static boolean standIn(CharSequence text, int from, int to) {
        return ABOVE.matcher(text).region(from, to).find();
    }

    /** Where the line ends after which the text tells only what came of it (整改成效：), or -1. */
    public static int beforeResult(CharSequence text, int from, int to) {
        Matcher result = RESULT.matcher(text).region(from, to);
        return result.find() ? result.start() : -1;
    }

    /** Whether a line says one thing of an item, as 整改时限：立行立改 does. */
    public static boolean isField(CharSequence line) {
        return FIELD.matcher(line).matches();
    }

    /** Whether they are all that a cell in a table's head holds. */
    static boolean isHead(CharSequence cell) {
        return HEAD.matcher(cell).matches();
    }
}
