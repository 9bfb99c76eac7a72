package courtnotices.indexer.page;

import courtnotices.indexer.source.RefusedException;
import java.io.IOException;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/**
 * The text of a PDF document, a paragraph a line.
 *
 * <p>PDFBox is asked itself rather than through Tika, because Tika passes on text without its place on the page, and only the place tells
 * where the printer broke a line and where the author ended a paragraph.
 */
final class PdfText {

    private static final String KIND = "a PDF document";

    /** The end mark stands in the last line; some servers append a few bytes. */
    private static final int TAIL = 2048;

    /** A page scanned in colour unpacks to 25 MiB; PDFBox unpacks each stream in memory. */
    private static final int LARGEST_STREAM = 32 * 1024 * 1024;

    /** A document of a hundred pages has some thousand objects. */
    private static final int MOST_OBJECTS = 100_000;

    /** The first byte of what zlib packs with its usual window. */
    private static final byte ZLIB = 0x78;

    static {
        FontMappers.set(new SubstituteFont());
    }

    private PdfText() {}

    /** The text of the document in {@code bytes}. */
    static String of(String uri, byte[] bytes) throws RefusedException {
        if (!Bytes.contains(bytes, "%%EOF", bytes.length - TAIL)) {
            throw new RefusedException(uri, "is " + KIND + " without its end; fetch it again");
        }
        refuseBomb(uri, bytes);
        try (PDDocument document = Loader.loadPDF(new StoppableBytes(bytes))) {
            PdfLines lines = PdfLines.of(document);
            String text = String.join("\n", Paragraphs.of(RunningLines.without(lines.all())));
            if (text.isEmpty()) {
                throw new RefusedException(uri, silence(lines));
            }
            return text;
        } catch (InvalidPasswordException e) {
            throw new RefusedException(uri, "is " + KIND + " with a password; save it without one");
        } catch (IOException | RuntimeException | LinkageError e) {
            throw Damage.refusal(uri, KIND, e);
        }
    }

    private static String silence(PdfLines lines) {
        if (lines.hasGlyphs() && lines.all().isEmpty()) {
            return "is " + KIND
                    + " whose letters are drawn without saying which they are; save it as DOCX or recognise its text (OCR) first";
        }
        return lines.hasPictures()
                ? "is " + KIND + " that holds pictures only, as a scan does; recognise its text (OCR) first"
                : "shows no text";
    }

    private static void refuseBomb(String uri, byte[] bytes) throws RefusedException {
        int objects = Bytes.count(bytes, " obj");
        if (objects > MOST_OBJECTS) {
            throw new RefusedException(
                    uri,
                    "is " + KIND + " of " + objects + " objects, more than " + MOST_OBJECTS
                            + "; no notice has so many");
        }
        Inflater inflater = new Inflater();
        try {
            for (int at = Bytes.after(bytes, "stream", 0);
                    at >= 0 && !Thread.currentThread().isInterrupted();
                    at = Bytes.after(bytes, "stream", at)) {
                if (unpacked(inflater, bytes, at) > LARGEST_STREAM) {
                    throw new RefusedException(
                            uri,
                            "is " + KIND + " with a stream that unpacks to more than 32 MiB; no notice is so large");
                }
            }
        } finally {
            inflater.end();
        }
    }

    /** How long the stream is unpacked that begins at the line after {@code from}; 0 where it is not packed, or not in the usual way. */
    private static long unpacked(Inflater inflater, byte[] bytes, int from) {
        int start = from;
        while (start < Math.min(bytes.length, from + 2) && (bytes[start] == '\r' || bytes[start] == '\n')) {
            start++;
        }
        if (start == from || start == bytes.length || bytes[start] != ZLIB) {
            return 0;
        }
        inflater.reset();
        inflater.setInput(bytes, start, bytes.length - start);
        byte[] out = new byte[1 << 16];
        try {
            while (inflater.inflate(out) > 0
                    && inflater.getBytesWritten() <= LARGEST_STREAM
                    && !Thread.currentThread().isInterrupted()) {
                // goes on to the stream's end
            }
        } catch (DataFormatException e) {
            // damaged from here on, which the parser will say
        }
        return inflater.getBytesWritten();
    }
}
