package courtnotices.indexer.source.site;

/** Where a site's own hosts may be. */
public enum Reach {
    /** in the public network alone: an address that leads into a private one is refused */
    PUBLIC,
    /** anywhere: a court's intranet, or sites on the loopback of a test; only the hosts that the entry itself names */
    INTRANET
}
