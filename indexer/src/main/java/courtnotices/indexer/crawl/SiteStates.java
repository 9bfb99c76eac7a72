package courtnotices.indexer.crawl;

import courtnotices.indexer.frontier.Frontier;
import courtnotices.indexer.frontier.LeadKind;
import courtnotices.indexer.frontier.Memory;
import courtnotices.indexer.frontier.Outcome;
import courtnotices.indexer.frontier.Visit;
import courtnotices.indexer.source.fetch.FetchFailure;
import courtnotices.indexer.source.site.Site;
import courtnotices.indexer.source.site.Sources;
import courtnotices.notice.document.SiteState;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** How each site is doing after a run: what its addresses turned out to be, and when something last came. */
final class SiteStates {

    private SiteStates() {}

    static List<SiteState> of(Sources sources, Tour tour, Collection<Visit> visits, Frontier frontier) {
        return sources.sites().stream()
                .filter(site -> visits.stream()
                        .anyMatch(visit -> visit.lead().site().equals(site.start()))) // or another crawl has it
                .map(site -> of(
                        site,
                        tour,
                        visits.stream()
                                .filter(visit -> visit.lead().site().equals(site.start()))
                                .toList(),
                        frontier.site(site.start())))
                .toList();
    }

    private static SiteState of(Site site, Tour tour, List<Visit> visits, @Nullable SiteState before) {
        List<Memory> pages = visits.stream()
                .filter(visit ->
                        visit.lead().kind() == LeadKind.ARTICLE || visit.lead().kind() == LeadKind.ATTACHMENT)
                .map(Visit::last)
                .filter(Objects::nonNull)
                .filter(memory -> memory.outcome() != Outcome.MOVED)
                .toList();
        List<Memory> all =
                visits.stream().map(Visit::last).filter(Objects::nonNull).toList();
        List<Memory> failed = all.stream().filter(SiteStates::isTrouble).toList();
        Optional<Memory> last = failed.stream().max(Comparator.comparing(Memory::at));
        return new SiteState(
                site.court(),
                site.start(),
                site.rhythm().soonest(),
                tour.startedAt(),
                later(
                        lastOf(all, memory -> memory.outcome() != Outcome.FAILED),
                        before == null ? null : before.succeededAt()),
                later(tour.news(site.start()), before == null ? null : before.newsAt()),
                pages.size(),
                count(pages, memory -> memory.outcome() == Outcome.NOTICE),
                count(pages, memory -> memory.outcome() == Outcome.NOTICE && memory.detail() != null),
                failed.size(),
                last.map(Memory::failure).map(Enum::name).orElse(null),
                last.map(Memory::detail).orElse(null));
    }

    /** What robots.txt forbids is the site's wish and not its failure. */
    private static boolean isTrouble(Memory memory) {
        return memory.outcome() == Outcome.FAILED && memory.failure() != FetchFailure.FORBIDDEN;
    }

    private static int count(List<Memory> memories, Predicate<Memory> condition) {
        return (int) memories.stream().filter(condition).count();
    }

    private static @Nullable Instant lastOf(List<Memory> memories, Predicate<Memory> condition) {
        return memories.stream()
                .filter(condition)
                .map(Memory::at)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static @Nullable Instant later(@Nullable Instant a, @Nullable Instant b) {
        return Optional.ofNullable(a).filter(at -> b == null || at.isAfter(b)).orElse(b);
    }
}
