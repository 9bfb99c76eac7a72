package courtnotices.indexer.source;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The pages in a ZIP archive; an archive within one is none. */
public final class ZipPages {

    /** Names of archives that were made on Windows in China; ASCII and, where an entry says so, UTF-8 are read as such. */
    private static final Charset NAMES = Charset.forName("GB18030");

    private ZipPages() {}

    public static boolean isZip(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    /**
     * The names of the files in the archive, in their order, without hidden ones.
     *
     * @throws RefusedException if it is no ZIP archive, or damaged
     */
    public static List<String> names(Path file) throws RefusedException {
        try (ZipFile zip = new ZipFile(file.toFile(), NAMES)) {
            return zip.stream()
                    .filter(entry -> !entry.isDirectory() && isVisible(entry.getName()))
                    .map(ZipEntry::getName)
                    .toList();
        } catch (IOException | IllegalArgumentException e) {
            throw new RefusedException(
                    file.toUri().toString(), "is no ZIP archive that can be read (" + e.getMessage() + ")");
        }
    }

    /**
     * The page called {@code name}.
     *
     * @throws RefusedException if it is empty, inflates to more than a page may have, or is damaged
     */
    public static Page read(Path file, String name) throws RefusedException {
        String uri = uri(file, name);
        try (ZipFile zip = new ZipFile(file.toFile(), NAMES);
                InputStream in = zip.getInputStream(zip.getEntry(name))) {
            byte[] bytes = in.readNBytes(PageFiles.LARGEST + 1);
            if (bytes.length == 0) {
                throw new RefusedException(uri, "is empty");
            }
            if (bytes.length > PageFiles.LARGEST) {
                throw new RefusedException(uri, "is larger than 20 MiB, the most that is read of one page");
            }
            return Page.ofFile(bytes, uri);
        } catch (IOException | IllegalArgumentException e) {
            throw new RefusedException(uri, "cannot be read (" + e.getMessage() + ")");
        }
    }

    /** E.g. {@code file:///pages.zip#2024/a.html}. */
    private static String uri(Path file, String name) {
        try {
            return new URI("file", null, file.toAbsolutePath().toString(), name).toASCIIString();
        } catch (URISyntaxException e) {
            return file.toUri().toString();
        }
    }

    /** Not what a Mac adds to every archive. */
    private static boolean isVisible(String name) {
        return !name.startsWith("__MACOSX/") && !name.startsWith(".") && !name.contains("/.");
    }
}
