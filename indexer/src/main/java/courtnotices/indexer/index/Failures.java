package courtnotices.indexer.index;

import java.io.IOException;

/** Words Elasticsearch's failures for the person at the console. */
final class Failures {

    private Failures() {}

    /** An exception that says what could not be done and why, in one line. */
    static IndexException of(String what, Exception cause) {
        String why = cause instanceof IOException
                ? "Elasticsearch does not answer (" + cause.getMessage() + "); is it running?"
                : cause.getMessage();
        return new IndexException((what + ": " + why).replaceAll("\\s+", " "), cause);
    }
}
