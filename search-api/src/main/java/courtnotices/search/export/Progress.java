package courtnotices.search.export;

/** Hears how far an export is. */
@FunctionalInterface
public interface Progress {

    /**
     * So many documents have been found, and so many of them were fetched; told with 0 before the first byte, then with each page.
     *
     * <p>Documents are entries of the export, but for measures, of which an issue has many.
     */
    void at(long fetched, long found);
}
