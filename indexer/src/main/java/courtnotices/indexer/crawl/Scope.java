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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where a crawl may go: the hosts that the sources name, and others of the same registered domain.
 *
 * <p>www.court.example may lead to tzgg.court.example; it may not lead to a search engine.
 */
final class Scope {

    private static final Pattern PORT = Pattern.compile(":\\d+$");

    private static final Pattern LAST_TWO = Pattern.compile("[^.]+\\.[^.]+$");

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

    /** The one site that {@code host} is of: which names it, or alone names its neighbours; null where there is none or several. */
    @Nullable
    Site owner(String host) {
        List<Site> naming = sites.values().stream()
                .filter(site -> site.hosts().contains(host))
                .toList();
        List<Site> near = naming.isEmpty() ? neighbours(host) : naming;
        return near.size() == 1 ? near.getFirst() : null;
    }

    private List<Site> neighbours(String host) {
        String domain = domain(host);
        return domain.isEmpty()
                ? List.of()
                : sites.values().stream()
                        .filter(site -> site.hosts().stream()
                                .anyMatch(own -> domain(own).equals(domain)))
                        .toList();
    }

    /** Whether a page of {@code site} may lead to {@code address}: into an intranet lead its own pages alone. */
    boolean contains(String address, String site) {
        String host = WebAddress.host(address);
        return containsHost(host) && (!intranet.contains(host) || names(host, site));
    }

    /** A port of its own is another server: only those that are named. */
    boolean containsHost(String host) {
        return hosts.contains(host) || (!PORT.matcher(host).find() && domains.contains(domain(host)));
    }

    boolean names(String host) {
        return hosts.contains(host);
    }

    /** Where the host of {@code address} may be. An intranet's hosts are those that its entry names, to the port. */
    Reach reach(String address, String site) {
        String host = WebAddress.host(address);
        return intranet.contains(host) && names(host, site) ? Reach.INTRANET : Reach.PUBLIC;
    }

    private boolean names(String host, String site) {
        Site from = sites.get(site);
        return from != null && from.hosts().contains(host);
    }

    /** What hosts of one owner share: court.example of www.court.example:8080; the host itself where it is an IP address or has no dot. */
    static String neighbourhood(String host) {
        String domain = domain(host);
        return domain.isEmpty() ? host : domain;
    }

    /** E.g. court.example of www.court.example:8080; nothing for an IP address or a name without a dot. */
    private static String domain(String host) {
        String name = PORT.matcher(host).replaceFirst("");
        if (name.matches("[\\d.]+") || name.startsWith("[")) {
            return "";
        }
        String domain = EffectiveTldFinder.getEffectiveTLD(name) == null
                ? lastTwoLabels(name)
                : EffectiveTldFinder.getAssignedDomain(name, true);
        return domain == null ? "" : domain;
    }

    /** What no rule of the list is for has a suffix of one label (publicsuffix.org, the algorithm): fy.intra of www.fy.intra. */
    private static @Nullable String lastTwoLabels(String name) {
        Matcher last = LAST_TWO.matcher(name);
        return last.find() ? last.group() : null;
    }
}
