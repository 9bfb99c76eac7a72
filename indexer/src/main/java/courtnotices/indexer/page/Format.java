package courtnotices.indexer.page;

import courtnotices.indexer.source.RefusedException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/**
 * What a file is by its bytes, whatever its name says: %PDF- begins a PDF document, a ZIP archive with word/document.xml in it is DOCX.
 *
 * <p>What begins like nothing known may be text.
 */
enum Format {
    TEXT,
    PDF,
    DOC,
    DOCX;

    /** What to do about a file of another kind. */
    static final String READ = "; only web pages, plain text, PDF, DOC and DOCX are read";

    /** A file that is refused by its first bytes, and what to do about it. */
    private record Kind(String magic, String name, String advice) {}

    private static final Kind[] REFUSED = {
        new Kind("\u001f\u008b", "a gzip archive", "; unpack it first"),
        new Kind("Rar!", "a RAR archive", "; unpack it first"),
        new Kind("7z\u00bc\u00af", "a 7z archive", "; unpack it first"),
        new Kind("{\\rtf", "an RTF document", "; save it as DOCX"),
        new Kind("\u0089PNG", "a picture", READ),
        new Kind("GIF8", "a picture", READ),
        new Kind("\u00ff\u00d8\u00ff", "a picture", READ),
        new Kind("II*\u0000", "a picture", READ),
        new Kind("MM\u0000*", "a picture", READ),
        new Kind("\u007fELF", "a program", READ),
        new Kind("MZ\u0090\u0000", "a program", READ),
    };

    /** What tells a format stands in so many bytes: a byte order mark, 8 spaces and %PDF- are the most. */
    private static final int HEAD = 16;

    /** PDF readers allow a few bytes, such as a byte order mark, before the header. */
    private static final Pattern PDF_HEADER = Pattern.compile("(?:\u00ef\u00bb\u00bf)?\\s{0,8}%PDF-");

    /** The head of an entry in a ZIP archive, 26 bytes of sizes and dates, then its name; the first of these folders tells what it is. */
    private static final Pattern OFFICE_FOLDER = Pattern.compile("PK\u0003\u0004.{26}(word|xl|ppt)/", Pattern.DOTALL);

    /** The format of {@code bytes}. */
    static Format of(String uri, byte[] bytes) throws RefusedException {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (PDF_HEADER.matcher(head).lookingAt()) {
            return PDF;
        }
        if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
            return ofZip(uri, new String(bytes, StandardCharsets.ISO_8859_1));
        }
        if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return ofOldOffice(uri, bytes);
        }
        for (Kind kind : REFUSED) {
            if (head.startsWith(kind.magic())) {
                throw new RefusedException(uri, "is " + kind.name() + kind.advice());
            }
        }
        return TEXT;
    }

    private static Format ofZip(String uri, String bytes) throws RefusedException {
        Matcher folder = OFFICE_FOLDER.matcher(bytes);
        if (!folder.find()) {
            throw new RefusedException(uri, "is a ZIP archive and no DOCX; unpack it first");
        }
        return switch (folder.group(1)) {
            case "xl" -> throw new RefusedException(uri, "is an Excel workbook (XLSX)" + READ);
            case "ppt" -> throw new RefusedException(uri, "is a PowerPoint presentation (PPTX)" + READ);
            default -> DOCX;
        };
    }

    /** Word, Excel and PowerPoint of old, and everything of theirs that is encrypted, come in one kind of container. */
    private static Format ofOldOffice(String uri, byte[] bytes) throws RefusedException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            String other = otherThanWord(files.getRoot());
            if (other != null) {
                throw new RefusedException(uri, other);
            }
            return DOC;
        } catch (IOException | RuntimeException e) {
            throw Damage.refusal(uri, "an old Office document (DOC, XLS, PPT)", e);
        }
    }

    private static @Nullable String otherThanWord(DirectoryNode root) {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            return "is an Office document with a password; save it without one";
        }
        if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
            return "is an Excel workbook (XLS)" + READ;
        }
        if (root.hasEntryCaseInsensitive("PowerPoint Document")) {
            return "is a PowerPoint presentation (PPT)" + READ;
        }
        return root.hasEntryCaseInsensitive("WordDocument")
                ? null
                : "is an old Office file without a Word document" + READ;
    }
}
