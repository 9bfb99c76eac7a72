package courtnotices.search.export;

/**
 * Turns things into the bytes of one export, one after the other; used by one export, by one thread at a time.
 *
 * <p>What it has written so far is taken away from it again and again, so that it never holds more than a part.
 */
interface Encoder<T> {

    /** Writes what comes before the first. */
    void begin();

    /** Writes one. */
    void add(T item);

    /** Writes what comes behind the last. */
    void end();

    /** How many bytes wait to be taken. */
    int waiting();

    /** What was written since it was last asked for. */
    byte[] take();
}
