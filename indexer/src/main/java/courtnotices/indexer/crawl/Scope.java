package courtnotices.indexer.crawl;

import courtnotices.indexer.source.WebAddress;
import courtnotices.indexer.source.site.Reach;
import courtnotices.indexer.source.site.Site;
import courtnotices.indexer.source.site.Sources;
import crawlercommons.domains.EffectiveTldFinder;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where a crawl may go: the hosts that the sources name, and others of the same registered domain.
 *
 * <p>www.court.example may lead to tzgg.court.example; it may not lead to a search engine.
 */
final class Scope {

    private final Map<String, Site> sites;
    private final Set<String> hosts;
    private final Set<String> domains;
    private final Set<String> intranet;

    Scope(Sources sources) {
        this.sites = sources.sites().stream().collect(Collectors.toUnmodifiableMap(Site::start, Function.identity()));
        this.hosts = hostsOf(sources.sites());
        this.domains =
                hosts.stream().map(Scope::domain).filter(d -> !d.isEmpty()).collect(Collectors.toSet());
        this.intranet = hostsOf(sources.sites().stream()
                .filter(site -> site.reach() == Reach.INTRANET)
                .toList());
    }

    private static Set<String> hostsOf(List<Site> sites) {
        return sites.stream().flatMap(site -> site.hosts().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** The site that is known by {@code start}, or null where the sources name it no more. */
    @Nullable
    Site site(String start) {
        return sites.get(start);
    }

    boolean contains(String address) {
        return containsHost(WebAddress.host(address));
    }

    boolean containsHost(String host) {
        return hosts.contains(host) || domains.contains(domain(host));
    }

    /** An intranet's hosts are those that are named, to the port; whatever else is in a private network is none of theirs. */
    Reach reach(String address) {
        return intranet.contains(WebAddress.host(address)) ? Reach.INTRANET : Reach.PUBLIC;
    }

    /** E.g. court.example of www.court.example:8080; nothing for an IP address or a name without a dot. */
    private static String domain(String host) {
        String name = host.replaceFirst(":\\d+$", "");
        boolean number = name.matches("[\\d.]+") || name.startsWith("[");
        String domain = number ? null : EffectiveTldFinder.getAssignedDomain(name, true);
        return domain == null ? "" : domain;
    }
}
