package courtnotices.portal.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that is there whole or not at all: it is written beside its place and moved there at the end.
 *
 * <p>{@code issues.csv} is {@code issues.csv.4711.part} while process 4711 writes it.
 */
final class WholeFile implements AutoCloseable {

    private final Path place;
    private final Path part;
    private final OutputStream stream;

    private WholeFile(Path place, Path part, OutputStream stream) {
        this.place = place;
        this.part = part;
        this.stream = stream;
    }

    /**
     * A file to be written.
     *
     * @param option that named it
     * @throws FailedException if it cannot be written there
     */
    static WholeFile at(Path place, String option) {
        Path part = place.resolveSibling(
                place.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        if (Files.isDirectory(place)) {
            throw new FailedException(place + " is a folder; name a file with " + option);
        }
        try {
            OutputStream stream = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            part.toFile().deleteOnExit(); // when it is stopped with Ctrl-C
            return new WholeFile(place, part, new BufferedOutputStream(stream));
        } catch (IOException e) {
            throw new FailedException(
                    place + " cannot be written (" + Complaint.why(e) + "); choose another with " + option);
        }
    }

    OutputStream stream() {
        return stream;
    }

    /** Moves the file to its place, over what stood there. */
    void keep() throws IOException {
        stream.close();
        Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Takes away what was not kept. */
    @Override
    public void close() throws IOException {
        stream.close();
        Files.deleteIfExists(part);
    }
}
