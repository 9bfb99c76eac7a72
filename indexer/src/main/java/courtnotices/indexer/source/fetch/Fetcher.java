package courtnotices.indexer.source.fetch;

/** Asks sites for pages. */
public interface Fetcher extends AutoCloseable {

    /** What comes of {@code request}, within its limits; never throws for anything that the other side does. */
    PageAnswer fetch(PageRequest request);

    @Override
    void close();
}
