package courtnotices.indexer.crawl;

/** What a run visits of the addresses that are known. */
public enum Due {
    /** those whose time has come */
    WHAT_IS_DUE,
    /** all, whenever they were visited last */
    EVERYTHING
}
