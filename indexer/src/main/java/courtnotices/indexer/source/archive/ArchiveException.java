package courtnotices.indexer.source.archive;

/** The archive cannot be written or read: the disk is full, a file is damaged. */
public final class ArchiveException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ArchiveException(String message, Throwable cause) {
        super(message + " (" + cause + ")", cause);
    }
}
