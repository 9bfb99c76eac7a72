package courtnotices.search.feed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes a feed as Atom (RFC 4287).
 *
 * <p>The writer escapes; what XML cannot say at all (control characters, half characters) is left out.
 */
final class Atom {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    /** Courts publish on days of China's time. */
    private static final String MIDNIGHT = "T00:00:00+08:00";

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter out;

    private Atom(XMLStreamWriter out) {
        this.out = out;
    }

    /** The feed in UTF-8. */
    static byte[] write(Feed feed) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter out = FACTORY.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            new Atom(out).feed(feed);
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a feed cannot be written into memory", e);
        }
        return bytes.toByteArray();
    }

    private void feed(Feed feed) throws XMLStreamException {
        out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        out.writeStartElement("feed");
        out.writeDefaultNamespace(NAMESPACE);
        out.writeAttribute("xml:lang", "zh-CN");
        text("id", feed.id());
        text("title", feed.title());
        text("updated", moment(newest(feed)));
        person("法院整改通报"); // of entries whose court is not known
        link("self", "application/atom+xml", feed.self());
        link("alternate", "text/html", feed.alternate());
        for (FeedEntry entry : feed.entries()) {
            entry(entry);
        }
        out.writeEndElement();
        out.writeEndDocument();
    }

    private void entry(FeedEntry entry) throws XMLStreamException {
        out.writeStartElement("entry");
        text("id", entry.id());
        text("title", entry.title());
        text("updated", moment(entry.notBefore()));
        if (entry.publishedOn() != null) {
            text("published", moment(entry.publishedOn()));
        }
        if (!entry.author().isEmpty()) {
            person(entry.author());
        }
        link("alternate", "text/html", entry.alternate());
        if (entry.via() != null) {
            link("via", null, entry.via());
        }
        for (String topic : entry.topics()) {
            out.writeEmptyElement("category");
            out.writeAttribute("term", legal(topic));
        }
        out.writeStartElement("content");
        out.writeAttribute("type", "text");
        out.writeCharacters(legal(entry.content()));
        out.writeEndElement();
        out.writeEndElement();
    }

    private void text(String element, String value) throws XMLStreamException {
        out.writeStartElement(element);
        out.writeCharacters(legal(value));
        out.writeEndElement();
    }

    private void person(String name) throws XMLStreamException {
        out.writeStartElement("author");
        text("name", name);
        out.writeEndElement();
    }

    private void link(String relation, @Nullable String type, String address) throws XMLStreamException {
        out.writeEmptyElement("link");
        out.writeAttribute("rel", relation);
        if (type != null) {
            out.writeAttribute("type", type);
        }
        out.writeAttribute("href", legal(address));
    }

    private static LocalDate newest(Feed feed) {
        return feed.entries().stream()
                .map(FeedEntry::notBefore)
                .max(Comparator.naturalOrder())
                .orElse(Feeds.NO_DAY);
    }

    private static String moment(LocalDate day) {
        return day + MIDNIGHT;
    }

    /** What XML 1.0 can say: tab, line ends, and all characters but control characters, halves of pairs and two at the end of the plane. */
    private static String legal(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(Atom::isLegal).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isLegal(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xd7ff)
                || (c >= 0xe000 && c <= 0xfffd)
                || c >= 0x10000;
    }
}
