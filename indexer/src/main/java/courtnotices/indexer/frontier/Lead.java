package courtnotices.indexer.frontier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An address and why it is visited.
 *
 * @param address in the one form of {@link courtnotices.indexer.source.WebAddress}
 * @param host with its port, the queue it stands in
 * @param site that led to it, by its first start
 * @param title of the link, which may be cut short
 * @param linkedFrom the page that named it; null for a start
 * @param steps lists from a start to it
 * @param redirects that led to it
 */
public record Lead(
        String address,
        String host,
        String site,
        LeadKind kind,
        String title,
        @Nullable String linkedFrom,
        int steps,
        int redirects,
        Instant foundAt) {

    /** The same address as another site's. */
    public Lead ofSite(String start) {
        return new Lead(address, host, start, kind, title, linkedFrom, steps, redirects, foundAt);
    }

    /** The same address as a list that a start leads to. */
    public Lead asColumn() {
        return new Lead(address, host, site, LeadKind.LIST, title, linkedFrom, 1, redirects, foundAt);
    }
}
