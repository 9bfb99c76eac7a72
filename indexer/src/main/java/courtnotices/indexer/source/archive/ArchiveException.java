package courtnotices.indexer.source.archive;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;

/** The archive cannot be written or read: the disk is full, a file is damaged. */
public final class ArchiveException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ArchiveException(String message, IOException cause) {
        super(message + " (" + why(cause) + ")", cause);
    }

    /** The JDK's message of these is the file's name alone. */
    private static String why(IOException cause) {
        return switch (cause) {
            case AccessDeniedException denied -> "this user may not write there";
            case FileAlreadyExistsException there -> "a file stands where a folder is wanted";
            default -> String.valueOf(cause.getMessage());
        };
    }
}
