package courtnotices.indexer.page;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * How a list says that it has further pages: 下一页&gt;&gt;, 第 2 页, 12, {@code createPageHTML(5, 0, "index", "shtml")}.
 *
 * <p>下一篇 leads from article to article, 2026 to a year, and 首页 and 上一页 to what is known.
 */
final class FurtherPages {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u3000]+");

    private static final Pattern WORDS = Pattern.compile(
            "[\\[(（【<|]*(?:(?:转?到)?(?:下一?|后一?|尾|末|最末|最后一?)页|(?:转?到)?第?\\d{1,3}页?|next(?:page)?|[>»›＞→]{1,2})[\\])）】>»›＞→|]*",
            Pattern.CASE_INSENSITIVE);

    /** 拓尔思 counts from 0: index.html, index_1.html; products that first name the place for the numbers, from 1: index.html, index_2.html. */
    private static final Pattern SCRIPT = Pattern.compile(
            "createPageHTML\\w*\\(\\s*([\"'][^\"']*[\"']\\s*,\\s*)?(\\w{1,40})\\s*,\\s*(\\w+)\\s*,\\s*[\"']([\\w./-]{1,80})[\"']\\s*,\\s*[\"'](\\w{1,8})[\"']",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DIGITS = Pattern.compile("\\d{1,6}");

    private final int most;

    /** @param most pages of a list that are told at most */
    FurtherPages(int most) {
        this.most = most;
    }

    static boolean areMeantBy(String words) {
        return WORDS.matcher(SPACE.matcher(words).replaceAll("")).matches();
    }

    /** The addresses that {@code script} will write, as it will write them. */
    List<String> writtenBy(String script) {
        Matcher call = SCRIPT.matcher(script);
        if (!call.find()) {
            return List.of();
        }
        int pages = Math.min(most, number(call.group(2), script));
        int second = call.group(1) == null || call.group(3).equals("0") ? 1 : 2;
        return IntStream.range(second, pages + second - 1)
                .mapToObj(page -> call.group(4) + "_" + page + "." + call.group(5))
                .toList();
    }

    /** {@code 12}, or what {@code var countPage = 12} gave the name countPage; 0 if that is not to be seen. */
    private static int number(String argument, String script) {
        Matcher given = Pattern.compile("\\b" + argument + "\\s*=\\s*(\\d+)").matcher(script);
        String digits = DIGITS.matcher(argument).matches() || !given.find() ? argument : given.group(1);
        return DIGITS.matcher(digits).matches() ? Integer.parseInt(digits) : 0;
    }
}
