package courtnotices.indexer.page;

import courtnotices.notice.chinese.folding.Folding;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Cuts an HTML document into the lines that a browser would show.
 *
 * <p>{@code <td>一、<b>整改</b>情况<br>党组…</td>} is two lines. Blocks and {@code <br>} end a line; scripts, forms and hidden parts show nothing.
 */
final class HtmlLines implements NodeVisitor {

    private static final String SILENT =
            "script, style, noscript, template, iframe, object, select, option, button, input, textarea, svg, nav, footer, [hidden]";

    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private final ListNumbers numbers = new ListNumbers();

    /** The number of the list's item that has begun, until its first words. */
    private String number = "";

    private int linked;
    private int links;

    private HtmlLines() {}

    static List<Line> of(Document document) {
        document.select(SILENT).remove();
        IssueTables.unroll(document);
        HtmlLines visitor = new HtmlLines();
        document.body().traverse(visitor);
        visitor.endLine();
        return visitor.lines;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            String words = text.getWholeText();
            if (!number.isEmpty() && !words.isBlank()) {
                line.append(ListNumbers.bringsOwn(words) ? "" : number);
                number = "";
            }
            line.append(words);
            linked += links > 0
                    ? (int) words.chars()
                            .filter(c -> !Character.isWhitespace(c))
                            .count()
                    : 0;
        } else if (node instanceof Element element) {
            if (element.isBlock() || element.normalName().equals("br")) {
                endLine();
            }
            links += element.normalName().equals("a") ? 1 : 0;
            openList(element);
        }
    }

    private void openList(Element element) {
        switch (element.normalName()) {
            case "ol", "ul" -> numbers.open(element);
            case "li" -> number = numbers.of(element);
            default -> {}
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            links -= element.normalName().equals("a") ? 1 : 0;
            closeList(element);
            if (element.isBlock()) {
                endLine();
            }
        }
    }

    /** The number of an item without words is shown beside nothing: the next line's words are not the item's. */
    private void closeList(Element element) {
        switch (element.normalName()) {
            case "ol", "ul" -> {
                numbers.close();
                number = "";
            }
            case "li" -> number = "";
            default -> {}
        }
    }

    private void endLine() {
        String text = Folding.normalise(line);
        if (!text.isEmpty()) {
            lines.add(new Line(text, Math.min(linked, text.length())));
        }
        line.setLength(0);
        linked = 0;
    }
}
