package courtnotices.indexer.page;

import courtnotices.notice.chinese.numeral.Numerals;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The numbers that a browser writes before the items of a list.
 *
 * <p>{@code <ol start="4"><li>终本管理缺少跟踪</li></ol>} is 4.终本管理缺少跟踪 to its readers, and has no 4 in its text. A list that shows no
 * numbers, or whose items bring their own, gets none.
 */
final class ListNumbers {

    private static final Pattern SHOWS_NONE =
            Pattern.compile("list-style(?:-type)?\\s*:\\s*(?:none|disc|circle|square)", Pattern.CASE_INSENSITIVE);

    private static final Pattern CHINESE = Pattern.compile(
            "list-style(?:-type)?\\s*:\\s*(?:cjk-ideographic|(?:simp|trad)-chinese-\\w+|cjk-decimal)",
            Pattern.CASE_INSENSITIVE);

    /** The next number of each open list; 0 where it shows none. */
    private final Deque<Integer> next = new ArrayDeque<>();

    private final Deque<Boolean> chinese = new ArrayDeque<>();

    void open(Element list) {
        String style = list.attr("style");
        boolean ordered =
                list.normalName().equals("ol") && !SHOWS_NONE.matcher(style).find();
        next.push(ordered ? number(list.attr("start")).orElse(1) : 0);
        chinese.push(CHINESE.matcher(style).find());
    }

    void close() {
        next.pop();
        chinese.pop();
    }

    /** What stands before the item, empty for nothing. */
    String of(Element item) {
        int number = next.isEmpty() ? 0 : number(item.attr("value")).orElse(next.peek());
        if (number < 1 || number > 99) {
            return "";
        }
        next.pop();
        next.push(number + 1);
        return Boolean.TRUE.equals(chinese.peek()) ? Numerals.written(number) + "、" : number + ".";
    }

    /** Whether an item's words bring a number of their own. */
    static boolean bringsOwn(String words) {
        return LineLabel.begins(words.stripLeading());
    }

    private static OptionalInt number(String value) {
        String digits = value.strip();
        boolean small =
                !digits.isEmpty() && digits.length() < 4 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return small ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
    }
}
