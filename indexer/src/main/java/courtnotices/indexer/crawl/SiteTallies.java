package courtnotices.indexer.crawl;

import courtnotices.indexer.frontier.Frontier;
import courtnotices.indexer.frontier.SiteCounts;
import courtnotices.indexer.source.site.Site;
import courtnotices.indexer.source.site.Sources;
import courtnotices.notice.document.SiteState;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How each site does in one run, by its first start; told by many threads. */
final class SiteTallies {

    private final Clock clock;
    private final Set<String> listed = ConcurrentHashMap.newKeySet();
    private final Set<String> inherited = ConcurrentHashMap.newKeySet();
    private final Set<String> visited = ConcurrentHashMap.newKeySet();
    private final Map<String, Instant> news = new ConcurrentHashMap<>();
    private final Map<String, Map<String, SiteCounts>> byHost = new ConcurrentHashMap<>();

    SiteTallies(Clock clock) {
        this.clock = clock;
    }

    /** The site has a notice that was not known, or other words of one that was. */
    void news(String site) {
        news.put(site, clock.instant());
    }

    /** One of the site's lists came. */
    void listCame(String site) {
        listed.add(site);
    }

    boolean isListed(String site) {
        return listed.contains(site);
    }

    /** What was known of a site that the sources name no more is another's by now. */
    void inherited(String site) {
        inherited.add(site);
    }

    /** The sites that are others' by now. */
    Set<String> inherited() {
        return Set.copyOf(inherited);
    }

    /** What was known of a host's sites before this run. */
    void known(String host, Map<String, SiteCounts> sites) {
        byHost.put(host, sites);
    }

    /** What is known of them after it. */
    void visited(String host, Map<String, SiteCounts> sites) {
        byHost.put(host, sites);
        visited.addAll(sites.keySet());
    }

    /** How those sites of {@code sources} are doing that were visited; those of others another crawl has. */
    Stream<SiteState> states(Sources sources, Frontier frontier) {
        return sources.sites().stream()
                .filter(site -> visited.contains(site.start()))
                .map(site -> state(site, frontier.site(site.start())));
    }

    private SiteState state(Site site, @Nullable SiteState before) {
        SiteCounts counts = byHost.values().stream()
                .map(sites -> sites.get(site.start()))
                .filter(Objects::nonNull)
                .reduce(SiteCounts.NONE, SiteCounts::plus);
        SiteCounts.Trouble trouble = counts.trouble();
        return new SiteState(
                site.court(),
                site.start(),
                site.rhythm().soonest(),
                Objects.requireNonNullElseGet(counts.triedAt(), clock::instant),
                later(counts.listedAt(), before == null ? null : before.succeededAt()),
                later(news.get(site.start()), before == null ? null : before.newsAt()),
                counts.pages(),
                counts.notices(),
                counts.incomplete(),
                counts.failing(),
                trouble == null || trouble.kind() == null
                        ? null
                        : trouble.kind().name(),
                trouble == null ? null : trouble.reason());
    }

    private static @Nullable Instant later(@Nullable Instant a, @Nullable Instant b) {
        return a == null || (b != null && b.isAfter(a)) ? b : a;
    }
}
