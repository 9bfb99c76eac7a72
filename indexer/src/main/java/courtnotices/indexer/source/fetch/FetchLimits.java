package courtnotices.indexer.source.fetch;

import courtnotices.indexer.source.PageFiles;
import java.time.Duration;

/**
 * How much a page may cost.
 *
 * @param bytes of a page, sent and inflated each
 * @param time from the request to the last byte
 */
public record FetchLimits(int bytes, Duration time) {

    /** As large as a file; ten seconds, as for reading. */
    public static final FetchLimits OF_A_PAGE = new FetchLimits(PageFiles.LARGEST, Duration.ofSeconds(10));
}
