package courtnotices.indexer.source.fetch;

import java.io.IOException;

/** A body that is larger than any page that is read. */
final class TooLargeException extends IOException {

    private static final long serialVersionUID = 1L;

    TooLargeException(String message) {
        super(message);
    }
}
