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

    /** （已完成）, 【持续推进】 after a heading. */
    private static final Pattern STATE = Pattern.compile(
            "[（(\\[【〔](?:整改)?(?:状态[:：])?(?:已|基本|正在|持续|长期|立行立改|即知即改|未)?(?:整改|完成|推进|坚持|到位|完毕|进行中){1,3}[）)\\]】〕]$");

    private static final Pattern WRAPPER =
            Pattern.compile("^(?:针对|关于|对于)?\\s?(.+?)\\s?(?:的?问题|方面的?问题|方面)?$", Pattern.DOTALL);
    private static final Pattern ABOUT =
            Pattern.compile("^(?:针对|关于)\\s?(.+?)(?:的问题|方面的?问题|问题|方面)$|^(.+)方面(?:的问题)?$", Pattern.DOTALL);

    private Titles() {}

    /** The title of an issue, whose heading this is; never blank unless the heading is. */
    static String of(String heading) {
        String bare =
                STATE.matcher(ENDS.matcher(heading.strip()).replaceFirst("")).replaceFirst("");
        String title = ENDS.matcher(bare).replaceFirst("").replace("\n", "");
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

    private static boolean isQuotedWhole(String words) {
        char first = words.charAt(0);
        boolean opens = first == '"' || "“‘「『".indexOf(first) >= 0;
        return opens && words.length() > 2 && Quotes.closing(words, 0, words.length()) == words.length() - 1;
    }
}
