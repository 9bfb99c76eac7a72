package courtnotices.indexer.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** PDF documents as a test writes them: lines at their places, in a Chinese font that every reader must know and none need embed. */
final class PrintedPdf {

    private static final float SIZE = 12;

    private final PDDocument document = new PDDocument();
    private final StringBuilder content = new StringBuilder();

    /** Adds a page with {@code lines} from the top; a wide space before a line is an indent of one character. */
    PrintedPdf page(String lines) {
        float top = 780;
        for (String line : lines.lines().toList()) {
            String words = line.replaceFirst("^　+", "");
            line(72 + SIZE * (line.length() - words.length()), top, words);
            top -= 20;
        }
        return page();
    }

    /** Adds words at a place to the page that {@link #page()} ends; points from the left and from the bottom. */
    PrintedPdf line(float left, float bottom, String words) {
        content.append("BT /F 12 Tf %.1f %.1f Td <%s> Tj ET\n"
                .formatted(left, bottom, HexFormat.of().formatHex(words.getBytes(StandardCharsets.UTF_16BE))));
        return this;
    }

    /** Adds whatever PDF can draw to the page that {@link #page()} ends. */
    PrintedPdf drawn(String operators) {
        content.append(operators).append('\n');
        return this;
    }

    PrintedPdf page() {
        PDPage page = new PDPage(PDRectangle.A4);
        PDResources resources = new PDResources();
        COSDictionary fonts = new COSDictionary();
        fonts.setItem("F", font());
        resources.getCOSObject().setItem(COSName.FONT, fonts);
        page.setResources(resources);
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content.toString().getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        page.setContents(stream);
        document.addPage(page);
        content.setLength(0);
        return this;
    }

    /** Letters and digits half as wide as characters. */
    private static COSDictionary font() {
        COSDictionary font = named("Font", "Type0");
        font.setItem(COSName.BASE_FONT, COSName.getPDFName("STSong-Light"));
        font.setItem(COSName.ENCODING, COSName.getPDFName("UniGB-UCS2-H"));
        COSDictionary cid = named("Font", "CIDFontType0");
        cid.setItem(COSName.BASE_FONT, COSName.getPDFName("STSong-Light"));
        COSDictionary collection = new COSDictionary();
        collection.setItem(COSName.REGISTRY, new COSString("Adobe"));
        collection.setItem(COSName.ORDERING, new COSString("GB1"));
        collection.setInt(COSName.SUPPLEMENT, 4);
        cid.setItem(COSName.CIDSYSTEMINFO, collection);
        COSArray widths = new COSArray();
        widths.add(COSInteger.get(1));
        widths.add(COSInteger.get(95));
        widths.add(COSInteger.get(500));
        cid.setItem(COSName.W, widths);
        COSArray descendants = new COSArray();
        descendants.add(cid);
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return font;
    }

    private static COSDictionary named(String type, String subtype) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, COSName.getPDFName(type));
        dictionary.setItem(COSName.SUBTYPE, COSName.getPDFName(subtype));
        return dictionary;
    }

    byte[] bytes() {
        try (document;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param toOpen the password to read it with; empty where anybody may read it and only printing is kept to the owner */
    byte[] bytesProtectedBy(String toOpen) throws IOException {
        AccessPermission permission = new AccessPermission();
        permission.setCanPrint(false);
        StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", toOpen, permission);
        policy.setEncryptionKeyLength(128);
        document.protect(policy);
        return bytes();
    }
}
