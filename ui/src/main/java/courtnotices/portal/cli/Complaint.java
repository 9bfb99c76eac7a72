package courtnotices.portal.cli;

import courtnotices.engine.EngineException;
import courtnotices.indexer.index.IndexException;
import courtnotices.indexer.source.Refusal;
import courtnotices.indexer.source.archive.ArchiveException;
import courtnotices.search.elastic.EngineAwayException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An error in one line for the person at the console: the cause that names the thing, not the wrappers around it. */
final class Complaint {

    private Complaint() {}

    static String of(Throwable error) {
        Throwable expected = expected(error);
        if (expected != null) {
            return oneLine(
                    expected instanceof FileSystemException file
                            ? file.getFile() + ": " + why(file)
                            : expected.getMessage());
        }
        Throwable root = error;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return oneLine(root.getClass().getSimpleName() + ": " + root.getMessage());
    }

    /** Whether the world is to blame and not the program. */
    static boolean isExpected(Throwable error) {
        return expected(error) != null;
    }

    private static @Nullable Throwable expected(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof EngineException
                    || cause instanceof IndexException
                    || cause instanceof ArchiveException
                    || cause instanceof EngineAwayException
                    || cause instanceof FileSystemException
                    || cause instanceof FailedException) {
                return cause;
            }
        }
        return null;
    }

    /** What is wrong with a file: the JDK's message is its name alone, and the rest is in the exception's class. */
    static String why(IOException error) {
        return switch (error) {
            case AccessDeniedException denied -> "this user may not read or write it";
            case NoSuchFileException missing -> "there is no such file or folder";
            case FileAlreadyExistsException there -> "a file stands where a folder is wanted";
            case FileSystemException other ->
                oneLine(Objects.requireNonNullElse(other.getReason(), "cannot be read or written"));
            default -> oneLine(error.getMessage());
        };
    }

    /** A refusal with files called by their paths. */
    static String of(Refusal refusal) {
        String uri = refusal.uri();
        String name = uri.startsWith("file:") ? fileName(URI.create(uri)) : uri;
        return oneLine(name + ": " + refusal.reason());
    }

    /** A file, or a page in an archive: {@code pages.zip#2024/a.html}. */
    private static String fileName(URI uri) {
        String path = uri.getPath();
        return uri.getFragment() == null ? path : path + "#" + uri.getFragment();
    }

    static String oneLine(@Nullable String message) {
        return String.valueOf(message).strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
