package courtnotices.indexer.page;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * What a link says: its words, or a picture's; the whole title where its words are cut, and the item that it stands in where it is a mere button.
 *
 * <p>{@code <a title="关于巡察整改情况的通报">关于巡察…</a>} and {@code <td>关于巡察整改情况的通报</td><td><a>查看</a></td>} lead to the same.
 */
final class LinkWords {

    private static final int LONGEST_TITLE = 300;

    /** Words that are longer than their button by less are other buttons. */
    private static final int SHORTEST_TITLE = 6;

    /** An item has so many columns or lines at most; what has more is the list. */
    private static final int MOST_PARTS = 20;

    /** No button and no instruction is longer, and titles are as long as a page makes them. */
    private static final int LONGEST_BUTTON = 30;

    private static final Evaluator TITLED = QueryParser.parse("[title~=\\S]");

    private static final Evaluator NAMED = QueryParser.parse("[alt~=\\S], [title~=\\S]");

    /** In a title attribute: what to do, not where that leads. */
    private static final Pattern INSTRUCTION =
            Pattern.compile("请?(?:点击|单击|在?新窗口|新标签页|打开|查看|浏览|进入|链接|更多|详情|全文|此处|这里|中)+.{0,6}");

    private static final Pattern BUTTON =
            Pattern.compile("[^\\p{L}]*(?:查看|点击|阅读|浏览|在线|附件|文件)*(?:详情|详细|全文|原文|查看|阅读|下载|预览)(?:内容|信息)?[^\\p{L}]*");

    private LinkWords() {}

    /** The words of {@code link}, or of the picture in their place; empty where there are none. */
    static String of(Element link) {
        String text = link.text().strip();
        if (!text.isEmpty()) {
            return text;
        }
        if (link.normalName().equals("input")) {
            return link.attr("value").strip();
        }
        Element named = link.selectFirst(NAMED);
        if (named == null) {
            return "";
        }
        return (named.attr("alt").isBlank() ? named.attr("title") : named.attr("alt")).strip();
    }

    /** The title of what {@code link} leads to, as far as the page tells it. */
    static String title(Element link, String words) {
        Element titled = link.selectFirst(TITLED); // itself, or what is in it
        String attribute = titled == null ? "" : titled.attr("title").strip();
        boolean longer = attribute.length() > words.length() && !says(INSTRUCTION, attribute);
        String title = longer ? attribute : words;
        String whole = says(BUTTON, title) ? around(link, title) : title;
        return whole.substring(0, Math.min(whole.length(), LONGEST_TITLE));
    }

    private static boolean says(Pattern phrase, String text) {
        return text.length() <= LONGEST_BUTTON && phrase.matcher(text).matches();
    }

    private static String around(Element link, String button) {
        for (Element at = link.parent(); at != null && at.childrenSize() <= MOST_PARTS; at = at.parent()) {
            String text = at.text().strip();
            if (text.length() >= button.length() + SHORTEST_TITLE) {
                return text.length() <= LONGEST_TITLE ? text : button;
            }
        }
        return button;
    }
}
