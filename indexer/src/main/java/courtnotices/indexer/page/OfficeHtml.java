package courtnotices.indexer.page;

import org.apache.tika.sax.ToHTMLContentHandler;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** Writes what Tika finds in a document as HTML in which a line break of the author is {@code <br>}. */
final class OfficeHtml extends ToHTMLContentHandler {

    /** No page has so much markup; a text of a million characters, which is refused, fits in. */
    static final int LONGEST = 8_000_000;

    private static final String HTML = "http://www.w3.org/1999/xhtml";

    private int written;

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        int from = start;
        for (int i = start; i < start + length; i++) {
            if (text[i] == '\n' || text[i] == '\u000b') {
                write(text, from, i);
                breakLine();
                from = i + 1;
            }
        }
        write(text, from, start + length);
    }

    /** Space that Tika puts between elements to make its output readable. */
    @Override
    public void ignorableWhitespace(char[] text, int start, int length) {}

    /** Whether the document has more than {@link #LONGEST} characters of text and markup; no more is taken. */
    boolean isFull() {
        return written > LONGEST;
    }

    private void breakLine() throws SAXException {
        startElement(HTML, "br", "br", new AttributesImpl());
        endElement(HTML, "br", "br");
    }

    private void write(char[] text, int from, int to) throws SAXException {
        count(to - from);
        super.characters(text, from, to - from);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        count(name.length() + 2);
        super.startElement(uri, name, qualified, attributes);
    }

    private void count(int more) throws SAXException {
        written += more;
        if (isFull()) {
            throw new SAXException("too long");
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new SAXException("interrupted");
        }
    }
}
