package courtnotices.indexer.source.archive;

import courtnotices.indexer.source.fetch.Exchange;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * A folder of WARC files, of which this process writes one at a time.
 *
 * <p>A file that is being written is called {@code ….warc.gz.open} and locked; what a killed process left open is cut after its last whole record
 * and closed by the next that comes.
 */
public final class WarcArchive implements AutoCloseable {

    /** What the standard's annex advises: small enough to copy, large enough that there are few. */
    static final long LARGEST = 1_000_000_000;

    /** How the name of a file ends that is being written. */
    static final String OPEN = ".open";

    private final Path folder;
    private final long largest;
    private final Clock clock;
    private @Nullable WarcFile file;

    private WarcArchive(Path folder, long largest, Clock clock) {
        this.folder = folder;
        this.largest = largest;
        this.clock = clock;
    }

    /**
     * The archive in {@code folder}, which is made if it is not there.
     *
     * @throws ArchiveException if it cannot be written
     */
    public static WarcArchive in(Path folder, Clock clock) {
        return in(folder, LARGEST, clock);
    }

    static WarcArchive in(Path folder, long largest, Clock clock) {
        try {
            Files.createDirectories(folder);
            if (!Files.isWritable(folder)) {
                throw new AccessDeniedException(folder.toString());
            }
            mend(folder);
        } catch (IOException e) {
            throw new ArchiveException("the archive " + folder + " cannot be written", e);
        }
        return new WarcArchive(folder, largest, clock);
    }

    /**
     * Keeps {@code exchange}; it is on disk when this returns.
     *
     * @return the id of the response's record, {@code urn:uuid:…}
     * @throws ArchiveException if it cannot be written
     */
    public String keep(Exchange exchange) {
        return keep(exchange, false);
    }

    /**
     * Keeps {@code exchange}, a list or a sitemap, which proves what a site showed and is not read as a page again.
     *
     * @return as {@link #keep(Exchange)}
     * @throws ArchiveException as {@link #keep(Exchange)}
     */
    public String keepList(Exchange exchange) {
        return keep(exchange, true);
    }

    /**
     * Keeps what became of a notice, so that whoever reads the archive into a new index knows it too.
     *
     * @throws ArchiveException as {@link #keep(Exchange)}
     */
    public void keep(Departure departure) {
        write(file -> {
            file.write(departure);
            return "";
        });
    }

    private String keep(Exchange exchange, boolean list) {
        return write(file -> file.write(exchange, list));
    }

    /** What is written into a file; the id of its record. */
    private interface Writing {

        String into(WarcFile file) throws IOException;
    }

    private synchronized String write(Writing writing) {
        try {
            WarcFile current = current();
            String id = writing.into(current);
            if (current.length() >= largest) {
                finish();
            }
            return id;
        } catch (IOException e) {
            abandon();
            throw new ArchiveException("the archive " + folder + " cannot be written", e);
        }
    }

    /** A disk that is full leaves half a record: the file ends before it, and the next answer begins another. */
    private void abandon() {
        WarcFile broken = file;
        file = null;
        if (broken == null) {
            return;
        }
        try {
            broken.close();
            mendOne(broken.path());
        } catch (IOException e) {
            // then whoever opens the archive next mends it
        }
    }

    private WarcFile current() throws IOException {
        WarcFile current = file;
        if (current == null) {
            current = WarcFile.create(folder, OPEN, clock.instant());
            file = current;
        }
        return current;
    }

    private void finish() throws IOException {
        WarcFile current = file;
        if (current != null) {
            file = null;
            current.close();
            close(current.path());
        }
    }

    @Override
    public synchronized void close() {
        try {
            finish();
        } catch (IOException e) {
            throw new ArchiveException("the archive " + folder + " cannot be closed", e);
        }
    }

    private static void mend(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + OPEN)) {
            for (Path left : files) {
                mendOne(left);
            }
        }
    }

    private static void mendOne(Path left) throws IOException {
        try (FileChannel channel = FileChannel.open(left, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                return; // another process writes it
            }
            channel.truncate(WholeMembers.length(left));
            channel.force(true);
            close(left);
        } catch (OverlappingFileLockException e) {
            // this process writes it
        }
    }

    /** Under its lasting name, or away where nothing was written. */
    private static void close(Path open) throws IOException {
        if (Files.size(open) == 0) {
            Files.delete(open);
            return;
        }
        String name = String.valueOf(open.getFileName());
        Files.move(open, open.resolveSibling(name.substring(0, name.length() - OPEN.length())));
    }
}
