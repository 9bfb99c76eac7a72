package courtnotices.engine;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** The places inside a data directory that exists: {@code /x/data} → {@code /x/data/engine.lock} and so on. */
record DataDirectory(Path root) {

    /**
     * Makes the directory when it is missing, under its real path, so that two spellings are one directory.
     *
     * @throws EngineException when the path is a file, or cannot be made or written
     */
    static DataDirectory prepare(Path path) {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new EngineException("data directory %s is a file; choose a directory with --data".formatted(path));
        }
        try {
            Files.createDirectories(path);
            DataDirectory directory = new DataDirectory(path.toRealPath());
            Files.createDirectories(directory.nodeData());
            Files.createDirectories(directory.logs());
            return directory;
        } catch (IOException e) {
            throw unusable(path, e);
        }
    }

    /** The directory as it is, or null when there is none. */
    static @Nullable DataDirectory existing(Path path) {
        try {
            return new DataDirectory(path.toRealPath());
        } catch (IOException e) {
            return null;
        }
    }

    static EngineException unusable(Path path, IOException cause) {
        return new EngineException(
                "data directory %s cannot be used: %s; make it writable, or choose another with --data"
                        .formatted(path, reason(cause)),
                cause);
    }

    Path lockFile() {
        return root.resolve("engine.lock");
    }

    Path holderFile() {
        return root.resolve("engine.properties");
    }

    Path nodeData() {
        return root.resolve("elasticsearch");
    }

    Path logs() {
        return root.resolve("logs");
    }

    Path log() {
        return logs().resolve("elasticsearch.log");
    }

    /** Keeps the log of the run before: when a node died, its successor must not wipe out why. */
    void rotateLog() {
        try {
            if (Files.exists(log())) {
                Files.move(log(), logs().resolve("elasticsearch.log.1"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw unusable(root, e);
        }
    }

    /** The JDK's messages are bare paths unless the system gave a reason. */
    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException denied) {
            return "permission denied at " + denied.getFile();
        }
        if (e instanceof FileSystemException file && file.getReason() != null) {
            return file.getReason() + " at " + file.getFile();
        }
        return e.toString().replaceAll("\\s+", " ");
    }
}
