package courtnotices.indexer.crawl;

/** The crawl ended before its end: an index or an archive cannot be written, or there is a fault of our own. */
public final class BrokenCrawlException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final RuntimeException reason;
    private final transient CrawlReport report;

    BrokenCrawlException(CrawlReport report, RuntimeException reason) {
        super(reason.getMessage(), reason);
        this.reason = reason;
        this.report = report;
    }

    /** What ended it. */
    public RuntimeException reason() {
        return reason;
    }

    /** What it came to until then. */
    public CrawlReport report() {
        return report;
    }
}
