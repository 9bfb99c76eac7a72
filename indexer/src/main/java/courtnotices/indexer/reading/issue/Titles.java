package courtnotices.indexer.reading.issue;

import courtnotices.indexer.reading.outline.Quotes;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the wrapper off a heading.
 *
 * <p>针对“档案移交不规范”的问题 becomes 档案移交不规范; 关于选人用人不规范的问题。 becomes 选人用人不规范; 坚持党的领导。 becomes 坚持党的领导. What is
 * only partly quoted keeps its quotes: “如我在诉”意识不强.
 */
final class Titles {

    /** Looked for from the first mark of a run only, so that a long run inside a heading costs no more than its length. */
    private static final Pattern ENDS = Pattern.compile("(?<![\\s。:：；;，,、])[\\s。:：；;，,、]++$");

    /** 问题：学习不深 and 1.学习不深 behind a number; not 1.5亿元案款未发放. */
    private static final Pattern MARK =
            Pattern.compile("^(?:\\d{1,2}[.、](?!\\d)\\s?)?(?:(?:反馈|存在|具体|主要)?的?(?:问题(?:表现|描述)?|表现)[:：]\\s?)?(?=.)");

    /** 关于学习不深问题的整改情况; not 整改情况不公开. */
    private static final Pattern REPORTED = Pattern.compile("(问题)的?整改(?:(?:落实)?情况)?$");

    /** （责任领导：张某；整改时限：6月底） */
    private static final Pattern DUTY =
            Pattern.compile("[（(][^（）()]{0,6}(?:责任|牵头|时限|期限)[^（）()]{0,3}[:：][^（）()]{1,60}[）)]$");

    private static final Pattern WRAPPER =
            Pattern.compile("^(?:针对|关于|对于|对(?=[“\"「‘]))?\\s?(.+?)\\s?(?:的?问题|方面的?问题|方面)?$", Pattern.DOTALL);
    private static final Pattern ABOUT =
            Pattern.compile("^(?:针对|关于)\\s?(.+?)(?:的问题|方面的?问题|问题|方面)$|^(.+)方面(?:的问题)?$", Pattern.DOTALL);

    private Titles() {}

    /** The title of an issue, whose heading this is; never blank unless the heading is. */
    static String of(String heading) {
        String bare = withoutSuffix(ENDS.matcher(heading.strip()).replaceFirst(""));
        String title = MARK.matcher(ENDS.matcher(bare).replaceFirst(""))
                .replaceFirst("")
                .replace("\n", "");
        Matcher wrapper = WRAPPER.matcher(title);
        if (wrapper.matches() && isQuotedWhole(wrapper.group(1))) {
            String quoted = wrapper.group(1);
            return ENDS.matcher(quoted.substring(1, quoted.length() - 1).strip())
                    .replaceFirst("");
        }
        Matcher about = ABOUT.matcher(title);
        if (!about.matches()) {
            return title;
        }
        return (about.group(1) == null ? about.group(2) : about.group(1)).strip();
    }

    /** A heading of a path: only its end is cleaned, because 关于…方面 is how an area is called. */
    static String ofArea(String heading) {
        return ENDS.matcher(heading.strip()).replaceFirst("").replace("\n", "");
    }

    /** Without what a heading says behind its finding: （已完成）, 【持续推进】, （责任单位：政治部）, 的整改情况. */
    private static String withoutSuffix(String heading) {
        String before = heading;
        String bare = StateWords.withoutSuffix(before);
        while (!bare.equals(before)) {
            before = bare;
            bare = StateWords.withoutSuffix(before);
        }
        String named = REPORTED.matcher(bare).replaceFirst("$1");
        return DUTY.matcher(named).replaceFirst("");
    }

    private static boolean isQuotedWhole(String words) {
        char first = words.charAt(0);
        boolean opens = first == '"' || "“‘「『".indexOf(first) >= 0;
        return opens && words.length() > 2 && Quotes.closing(words, 0, words.length()) == words.length() - 1;
    }
}
