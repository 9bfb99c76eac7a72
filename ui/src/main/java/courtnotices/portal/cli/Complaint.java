package courtnotices.portal.cli;

import courtnotices.engine.EngineException;
import courtnotices.indexer.index.IndexException;
import courtnotices.indexer.source.Refusal;
import courtnotices.indexer.source.archive.ArchiveException;
import courtnotices.search.elastic.EngineAwayException;
import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** An error in one line for the person at the console: the cause that names the thing, not the wrappers around it. */
final class Complaint {

    private Complaint() {}

    static String of(Throwable error) {
        Throwable expected = expected(error);
        if (expected != null) {
            return oneLine(expected.getMessage());
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
                    || cause instanceof FailedException) {
                return cause;
            }
        }
        return null;
    }

    /** A refusal with files called by their paths. */
    static String of(Refusal refusal) {
        String uri = refusal.uri();
        String name = uri.startsWith("file:") ? Path.of(URI.create(uri)).toString() : uri;
        return oneLine(name + ": " + refusal.reason());
    }

    static String oneLine(@Nullable String message) {
        return String.valueOf(message).strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
