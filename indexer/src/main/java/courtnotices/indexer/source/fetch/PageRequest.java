package courtnotices.indexer.source.fetch;

import courtnotices.indexer.source.site.Reach;
import org.jspecify.annotations.Nullable;

/**
 * A page to be asked for.
 *
 * @param address in the one form of {@link courtnotices.indexer.source.WebAddress}
 * @param reach whether its host may be in a private network
 * @param seen what its server said of the version that is known, or null
 */
public record PageRequest(
        String address, Reach reach, @Nullable Validators seen) {

    /** A page that was never seen. */
    public static PageRequest first(String address, Reach reach) {
        return new PageRequest(address, reach, null);
    }
}
