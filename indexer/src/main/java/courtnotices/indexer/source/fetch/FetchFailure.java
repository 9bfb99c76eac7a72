package courtnotices.indexer.source.fetch;

/** Why there is no page. */
public enum FetchFailure {
    /** its host has no address */
    UNKNOWN_HOST(true),
    /** nobody answers at its address */
    UNREACHABLE(true),
    /** its certificate is not to be trusted: expired, self-signed, another host's */
    CERTIFICATE(true),
    /** it did not come in time */
    TIMEOUT(true),
    /** it broke off, or is no HTTP */
    BROKEN(true),
    /** 5xx */
    SERVER_ERROR(true),
    /** 401, 403 and others that trying again does not change */
    DENIED(false),
    /** larger than any page that is read */
    TOO_LARGE(false),
    /** it leads into a private network */
    PRIVATE_ADDRESS(false),
    /** it leads on and on, in a circle, to what is no address or to a site that nobody named */
    MISLEADING(false),
    /** robots.txt forbids it */
    FORBIDDEN(false),
    /** it came, and nothing was in it */
    EMPTY(false),
    /** a notice's page is not there for the first time, which is not believed yet */
    MISSING(true),
    /** it came, and cannot be read */
    UNREADABLE(false);

    private final boolean passing;

    FetchFailure(boolean passing) {
        this.passing = passing;
    }

    /** Whether another try soon may go better. */
    public boolean isPassing() {
        return passing;
    }
}
