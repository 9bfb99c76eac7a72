package courtnotices.indexer.source.fetch;

import courtnotices.indexer.source.Page;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What came of a request. */
public sealed interface PageAnswer {

    /**
     * The page.
     *
     * @param page its bytes, inflated
     * @param exchange what went over the wire, for the archive
     */
    record Found(Page page, Validators validators, Exchange exchange) implements PageAnswer {}

    /** It says what it said. */
    record NotModified() implements PageAnswer {}

    /** It is elsewhere; nothing was asked of {@code target} yet, which may be no address at all. */
    record Moved(String target) implements PageAnswer {}

    /** It is there no more: 404 or 410. */
    record Gone(Exchange exchange) implements PageAnswer {}

    /**
     * The site wants to be left alone for a while: 429, or 503 that says until when.
     *
     * @param retryAfter as the site said; null where it did not
     */
    record Busy(int status, @Nullable Duration retryAfter) implements PageAnswer {}

    /** No page, and why. */
    record Failed(FetchFailure failure, String reason) implements PageAnswer {}
}
