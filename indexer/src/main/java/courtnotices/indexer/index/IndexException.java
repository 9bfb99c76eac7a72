package courtnotices.indexer.index;

import org.jspecify.annotations.Nullable;

/** The index is away, or does not do what is asked of it; the message is one line for the person at the console. */
public final class IndexException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public IndexException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
