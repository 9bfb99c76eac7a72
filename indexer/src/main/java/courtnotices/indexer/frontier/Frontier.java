package courtnotices.indexer.frontier;

import courtnotices.notice.document.SiteState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is known of every address, so that it survives the process at any moment.
 *
 * <p>A host belongs to one process at a time, which holds a lease; several processes so share the work.
 */
public interface Frontier {

    /**
     * Takes a host for this process.
     *
     * @return what is known of the host, or nothing where another living process has it
     */
    Optional<HostState> take(String host, Instant now);

    /** All visits to a host that this process holds, with no order. */
    List<Visit> visits(String host);

    /**
     * Keeps these, and the lease. On disk when this returns.
     *
     * @throws LostHostException if another process has the host by now: this one was taken for dead
     */
    void keep(HostState host, List<Visit> visits);

    /** Adds visits to hosts that this process may not hold, and those hosts; an address that is known stays as it is known. */
    void add(List<Visit> visits);

    /** Every host that was ever taken or added; without what their robots.txt said. */
    List<HostState> hosts();

    /** Keeps what is known of a host, and lets go of it. */
    void release(HostState host);

    void keep(SiteState site);

    /** Keeps no longer how the site with this start was doing: it has another start by now. */
    void forget(String start);

    /** How a court's site with this start has been doing, or null before it was first visited. */
    @Nullable
    SiteState site(String start);

    /** How all sites have been doing, in the order of their courts. */
    List<SiteState> sites();

    /** This process was so slow that another took it for dead, and has its host. */
    final class LostHostException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public LostHostException(String host) {
            super(host + " is another process's by now");
        }
    }
}
