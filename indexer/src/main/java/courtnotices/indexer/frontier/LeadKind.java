package courtnotices.indexer.frontier;

/** What is expected at an address; the order is that in which a host's addresses are visited. */
public enum LeadKind {
    /** addresses of pages, as XML or text */
    SITEMAP,
    /** titles that link to articles, and to further lists */
    LIST,
    /** a page whose title may be a notice's */
    ARTICLE,
    /** a document that such a page links to or shows in a frame: the notice itself may be there */
    ATTACHMENT;

    /** Whether it is there for where it leads. */
    public boolean leadsOn() {
        return this == SITEMAP || this == LIST;
    }
}
