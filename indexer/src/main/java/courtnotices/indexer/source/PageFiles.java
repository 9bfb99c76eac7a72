package courtnotices.indexer.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/**
 * Pages in files and folders.
 *
 * <p>A folder stands for all files in and below it but hidden ones, in the order of their names.
 */
public final class PageFiles {

    /** The largest page that is read: a page's limit, with ample room for pictures written into the page. */
    public static final int LARGEST = 20 * 1024 * 1024;

    private static final int DEEPEST = 32;

    private PageFiles() {}

    /**
     * The files that {@code path} stands for.
     *
     * @throws RefusedException if there is no such file or folder, or it cannot be listed
     */
    public static List<Path> list(Path path) throws RefusedException {
        if (!Files.exists(path)) {
            throw new RefusedException(path.toString(), "there is no such file or folder; check the path");
        }
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(path, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, new Collector(path, files));
        } catch (IOException e) {
            throw new RefusedException(path.toString(), "the folder cannot be listed (" + e.getMessage() + ")");
        }
        files.sort(null);
        return List.copyOf(files);
    }

    /** Takes files; what cannot be entered, a folder without permission or a link that leads back, is taken too, to be refused by name. */
    private static final class Collector extends SimpleFileVisitor<Path> {

        private final Path root;
        private final List<Path> files;

        private Collector(Path root, List<Path> files) {
            this.root = root;
            this.files = files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return isVisible(root.relativize(folder)) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isVisible(root.relativize(file))) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException error) {
            if (isVisible(root.relativize(file))) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }
    }

    /**
     * The page in {@code file}.
     *
     * @throws RefusedException if it is empty, too large or unreadable
     */
    public static Page read(Path file) throws RefusedException {
        String uri = file.toUri().toString();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length == 0) {
                throw new RefusedException(uri, "is empty");
            }
            if (bytes.length > LARGEST) {
                throw new RefusedException(uri, "is larger than 20 MiB, the most that is read of one page");
            }
            return Page.ofFile(bytes, uri);
        } catch (IOException e) {
            throw new RefusedException(uri, "cannot be read (" + e.getMessage() + "); check its permissions");
        }
    }

    private static boolean isVisible(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        return true;
    }
}
