package courtnotices.notice.document;

/** How a court's site is doing, as the index holds it. */
public record SiteDocument(String court, SiteState state) {

    /** Where such documents are; it is not there before the first crawl. */
    public static final String INDEX = "crawl-sites-v1";
}
