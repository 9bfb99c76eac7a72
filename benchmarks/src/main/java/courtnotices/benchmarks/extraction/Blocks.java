package courtnotices.benchmarks.extraction;

import de.l3s.boilerpipe.document.TextDocument;
import de.l3s.boilerpipe.sax.BoilerpipeHTMLContentHandler;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * A page as the blocks of text that boilerpipe chooses from.
 *
 * <p>Its own way to them needs Xerces 2.9, which would take the place of the JDK's XML parser wherever the module reads a DOCX. So jsoup's tree
 * is told to the part of boilerpipe that makes the blocks.
 */
final class Blocks {

    private static final AttributesImpl NONE = new AttributesImpl();

    private final BoilerpipeHTMLContentHandler handler = new BoilerpipeHTMLContentHandler();

    private Blocks() {}

    static TextDocument of(String html) throws SAXException {
        Blocks blocks = new Blocks();
        blocks.handler.startDocument();
        blocks.tell(Jsoup.parse(html));
        blocks.handler.endDocument();
        return blocks.handler.toTextDocument();
    }

    private void tell(Node node) throws SAXException {
        switch (node) {
            case TextNode text ->
                handler.characters(
                        text.getWholeText().toCharArray(),
                        0,
                        text.getWholeText().length());
            case Element element -> tellElement(element);
            default -> {} // scripts, styles and comments show nothing
        }
    }

    private void tellElement(Element element) throws SAXException {
        String name = element.normalName().toUpperCase(Locale.ROOT); // boilerpipe knows TABLE, not table
        handler.startElement("", name, name, NONE);
        for (Node child : element.childNodes()) {
            tell(child);
        }
        handler.endElement("", name, name);
    }
}
