package courtnotices.indexer.frontier;

/** What an address turned out to be when it was last visited. */
public enum Outcome {
    /** a list or sitemap, whose links were followed */
    LIST,
    /** a notice, which is in the index */
    NOTICE,
    /** read, and no notice */
    NO_NOTICE,
    /** elsewhere */
    MOVED,
    /** there no more */
    GONE,
    /** no page; see the reason */
    FAILED
}
