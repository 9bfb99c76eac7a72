package courtnotices.indexer.page;

import courtnotices.indexer.source.RefusedException;
import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * The text of a Word document as HTML: paragraphs with the numbers that Word counts by itself, tables, text boxes; without headers, footers and
 * what was deleted.
 */
final class OfficeText {

    private static final Parser DOC = new OfficeParser();
    private static final Parser DOCX = new OOXMLParser();

    private OfficeText() {}

    /** The HTML of an old Word document. */
    static String ofDoc(String uri, byte[] bytes) throws RefusedException {
        return read(uri, bytes, DOC, "a DOC document");
    }

    /** The HTML of a Word document since 2007, which is a ZIP archive of XML. */
    static String ofDocx(String uri, byte[] bytes) throws RefusedException {
        String kind = "a DOCX document";
        if (!Bytes.contains(bytes, "PK\u0005\u0006", bytes.length - (1 << 16))) {
            throw new RefusedException(uri, "is " + kind + " without its end; fetch it again");
        }
        try {
            return WordNumbers.written(read(uri, DocxParts.of(uri, bytes), DOCX, kind));
        } catch (IOException | IllegalArgumentException e) {
            throw Damage.refusal(uri, kind, e);
        }
    }

    private static String read(String uri, byte[] bytes, Parser parser, String kind) throws RefusedException {
        OfficeHtml html = new OfficeHtml();
        Metadata metadata = new Metadata();
        try (TikaInputStream in = TikaInputStream.get(bytes)) {
            parser.parse(in, html, metadata, context());
        } catch (EncryptedDocumentException e) {
            throw new RefusedException(uri, "is " + kind + " with a password; save it without one");
        } catch (IOException | SAXException | TikaException | RuntimeException | LinkageError e) {
            throw html.isFull() ? tooLong(uri, kind) : Damage.refusal(uri, kind, deepest(e));
        }
        String lost = metadata.get(TikaCoreProperties.TIKA_META_EXCEPTION_WARNING);
        if (lost != null) {
            throw Damage.refusal(
                    uri, kind, new IOException(lost.lines().findFirst().orElse("")));
        }
        return html.toString();
    }

    private static RefusedException tooLong(String uri, String kind) {
        return new RefusedException(
                uri, "is " + kind + " of more than " + OfficeHtml.LONGEST + " characters; no notice is so long");
    }

    private static Throwable deepest(Throwable complaint) {
        Throwable cause = complaint;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static ParseContext context() {
        OfficeParserConfig config = new OfficeParserConfig();
        config.setIncludeHeadersAndFooters(false);
        config.setUseSAXDocxExtractor(true); // reads the text in passing, where the other way holds it as objects
        ParseContext context = new ParseContext();
        context.set(OfficeParserConfig.class, config);
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        return context;
    }

    /** Pictures and tables of Excel inside a document are not the notice's text. */
    private static final class NothingEmbedded implements EmbeddedDocumentExtractor {

        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream in, ContentHandler handler, Metadata metadata, boolean outputHtml) {}
    }
}
