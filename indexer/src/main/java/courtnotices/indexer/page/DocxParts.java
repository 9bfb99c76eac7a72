package courtnotices.indexer.page;

import courtnotices.indexer.source.PageFiles;
import courtnotices.indexer.source.RefusedException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A DOCX document's parts of XML, unpacked within bounds and packed again for the parser, which has none of its own.
 *
 * <p>Pictures, sounds and embedded documents are left out.
 */
final class DocxParts {

    private static final Pattern NEEDED = Pattern.compile(".*\\.(?:xml|rels)");

    /** The text itself, which is read in passing; all other parts become objects in memory. */
    private static final Pattern TEXT = Pattern.compile("word/document[^/]{0,20}\\.xml");

    private static final int MOST_PARTS = 1_000;

    /** Styles and lists that were pasted from hundreds of documents have some 500 KiB. */
    private static final int LARGEST_OTHER = 2 * 1024 * 1024;

    private DocxParts() {}

    /**
     * {@code docx} with nothing but its XML, and with its numbering {@linkplain WordNumbers marked}.
     *
     * @throws RefusedException if its parts are more, or larger, than those of any notice
     */
    static byte[] of(String uri, byte[] docx) throws RefusedException, IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            int parts = 0;
            int left = PageFiles.LARGEST;
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                if (++parts > MOST_PARTS) {
                    throw new RefusedException(
                            uri, "is a DOCX document of more than " + MOST_PARTS + " parts; no notice has so many");
                }
                if (NEEDED.matcher(part.getName()).matches()) {
                    byte[] content =
                            content(uri, in, left, TEXT.matcher(part.getName()).matches());
                    left -= content.length;
                    out.putNextEntry(new ZipEntry(part.getName()));
                    out.write(part.getName().endsWith("/numbering.xml") ? WordNumbers.marked(content) : content);
                }
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] content(String uri, ZipInputStream in, int left, boolean text)
            throws RefusedException, IOException {
        int most = text ? left : Math.min(left, LARGEST_OTHER);
        byte[] content = in.readNBytes(most + 1);
        if (content.length > most) {
            throw new RefusedException(
                    uri,
                    text || most < LARGEST_OTHER
                            ? "is a DOCX document that unpacks to more than 20 MiB; no notice is so large"
                            : "is a DOCX document with a part beside its text that unpacks to more than 2 MiB; no notice is so large");
        }
        return content;
    }
}
