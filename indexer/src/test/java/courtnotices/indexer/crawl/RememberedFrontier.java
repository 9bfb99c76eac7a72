package courtnotices.indexer.crawl;

import courtnotices.indexer.frontier.Frontier;
import courtnotices.indexer.frontier.HostState;
import courtnotices.indexer.frontier.Visit;
import courtnotices.notice.document.SiteState;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A frontier in memory, of one process: a year's daily visits take a second. The index's own is held to its promises by the crawl of the fixture sites. */
final class RememberedFrontier implements Frontier {

    private final Map<String, HostState> hosts = new HashMap<>();
    private final Map<String, Visit> visits = new HashMap<>();
    private final Map<String, SiteState> sites = new HashMap<>();
    private int taken;

    @Override
    public synchronized Optional<HostState> take(String host, Instant now) {
        taken++;
        return Optional.of(hosts.computeIfAbsent(host, HostState::unknown));
    }

    /** How often a host was taken. */
    synchronized int taken() {
        return taken;
    }

    @Override
    public synchronized List<Visit> visits(String host) {
        return visits.values().stream()
                .filter(visit -> visit.lead().host().equals(host))
                .toList();
    }

    /** What is known of {@code address}. */
    synchronized @Nullable Visit at(String address) {
        return visits.get(address);
    }

    @Override
    public synchronized void keep(HostState host, List<Visit> kept) {
        hosts.put(host.host(), host);
        kept.forEach(visit -> visits.put(visit.lead().address(), visit));
    }

    @Override
    public synchronized void add(List<Visit> added) {
        added.forEach(visit -> {
            hosts.computeIfAbsent(visit.lead().host(), HostState::unknown);
            visits.putIfAbsent(visit.lead().address(), visit);
        });
    }

    @Override
    public synchronized List<HostState> hosts() {
        return List.copyOf(hosts.values());
    }

    @Override
    public synchronized void release(HostState host) {
        hosts.put(host.host(), host);
    }

    @Override
    public synchronized void keep(SiteState site) {
        sites.put(site.start(), site);
    }

    @Override
    public synchronized void forget(String start) {
        sites.remove(start);
    }

    @Override
    public synchronized @Nullable SiteState site(String start) {
        return sites.get(start);
    }

    @Override
    public synchronized List<SiteState> sites() {
        return List.copyOf(sites.values());
    }
}
