package courtnotices.indexer.run;

/** Hears how far a run has come. */
@FunctionalInterface
public interface Progress {

    /** Of {@code total} pages, {@code done} are read or refused. */
    void at(int done, int total);

    /** Nobody listens. */
    static Progress silent() {
        return (done, total) -> {};
    }
}
