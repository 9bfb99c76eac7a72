package courtnotices.indexer.crawl;

import courtnotices.indexer.source.fetch.FetchFailure;
import java.util.HashSet;
import java.util.Set;

/** What failed in a row, by which a host is known that will not answer today. */
final class Troubles {

    /** What says that nothing else of the host will come either. */
    private static final Set<FetchFailure> OF_THE_HOST =
            Set.of(FetchFailure.UNKNOWN_HOST, FetchFailure.UNREACHABLE, FetchFailure.CERTIFICATE);

    /** A host that drops packets, or breaks at every page: beyond a few it is no accident of one of them. */
    private static final int MOST_ADDRESSES = 8;

    private final Set<String> addresses = new HashSet<>();
    private int ofTheHost;

    /** Something came. */
    void end() {
        addresses.clear();
        ofTheHost = 0;
    }

    /** Whether the host is to be left after this one too. */
    boolean add(String address, FetchFailure failure) {
        ofTheHost = OF_THE_HOST.contains(failure) ? ofTheHost + 1 : 0;
        if (failure.isPassing()) {
            addresses.add(address);
        } else {
            addresses.clear();
        }
        return ofTheHost >= Patience.TRIES || addresses.size() >= MOST_ADDRESSES;
    }
}
