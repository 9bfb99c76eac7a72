package courtnotices.indexer.crawl;

/** Hears how a crawl is going; from many threads. */
@FunctionalInterface
public interface CrawlProgress {

    void at(HostProgress host);

    /** Nobody listens. */
    static CrawlProgress silent() {
        return host -> {};
    }

    /**
     * How far a host's queue is worked through.
     *
     * @param requests made
     * @param waiting addresses that are due
     * @param notices found, new or known
     * @param doing in words: the address that is asked for, what is waited for, or {@link #DONE} or {@link #STOPPED}
     */
    record HostProgress(String host, int requests, int waiting, int notices, String doing) {

        static final String DONE = "done";
        static final String STOPPED = "stopped";

        /** Whether nothing more comes of the host. */
        public boolean isEnded() {
            return doing.equals(DONE) || doing.equals(STOPPED);
        }
    }
}
