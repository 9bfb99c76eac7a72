package courtnotices.benchmarks.extraction;

import courtnotices.indexer.page.PageTexts;
import courtnotices.indexer.source.Page;
import courtnotices.indexer.source.RefusedException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Element;

/** Web pages as text with tags, and what a browser shows of it. */
final class Markup {

    /** Survives {@link Element#text}, which makes every line end of the source a space. */
    private static final String LINE_END = "\u2028";

    private Markup() {}

    /** The page's markup in the encoding that our reader finds, so that no library loses by a page that misstates its own. */
    static String of(Page page) throws RefusedException {
        String charset = Objects.requireNonNull(PageTexts.of(page).source().charset(), "a web page has an encoding");
        return new String(page.bytes(), Charset.forName(charset));
    }

    /** The text by lines: blocks and cells of tables begin one, {@code <br>} parts two. */
    static List<String> lines(Element shown) {
        Element marked = shown.clone();
        for (Element element : marked.select("*")) {
            if (element.isBlock() || element.nameIs("br")) {
                element.prependText(LINE_END).appendText(LINE_END);
            }
        }
        return List.of(marked.text().split(LINE_END));
    }
}
