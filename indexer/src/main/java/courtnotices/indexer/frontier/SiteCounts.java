package courtnotices.indexer.frontier;

import courtnotices.indexer.source.fetch.FetchFailure;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the addresses of one site turned out to be, on one host or several.
 *
 * @param pages visited: articles and documents
 * @param notices among them that are in the index
 * @param incomplete notices among those that lack something a notice has
 * @param failing addresses whose last visit failed; those that robots.txt forbids are none
 * @param triedAt when anything was last asked for; null if nothing was
 * @param listedAt when a list or sitemap last came
 * @param trouble the last failure
 */
public record SiteCounts(
        int pages,
        int notices,
        int incomplete,
        int failing,
        @Nullable Instant triedAt,
        @Nullable Instant listedAt,
        @Nullable Trouble trouble) {

    /** Nothing yet. */
    public static final SiteCounts NONE = new SiteCounts(0, 0, 0, 0, null, null, null);

    /** A failure, its kind, and the same in words. */
    public record Trouble(
            Instant at,
            @Nullable FetchFailure kind,
            @Nullable String reason) {}

    /** What {@code visits} came to. */
    public static SiteCounts of(Collection<Visit> visits) {
        List<Visit> visited =
                visits.stream().filter(visit -> visit.last() != null).toList();
        List<Memory> all =
                visited.stream().map(Visit::last).map(Objects::requireNonNull).toList();
        List<Memory> pages = visited.stream()
                .filter(visit -> !visit.lead().kind().leadsOn())
                .map(Visit::last)
                .map(Objects::requireNonNull)
                .filter(memory -> memory.outcome() != Outcome.MOVED)
                .toList();
        List<Memory> failed = all.stream().filter(SiteCounts::isTrouble).toList();
        return new SiteCounts(
                pages.size(),
                count(pages, memory -> memory.outcome() == Outcome.NOTICE),
                count(pages, SiteCounts::isIncomplete),
                failed.size(),
                last(all).map(Memory::at).orElse(null),
                last(all.stream()
                                .filter(memory -> memory.outcome() == Outcome.LIST)
                                .toList())
                        .map(Memory::at)
                        .orElse(null),
                last(failed)
                        .map(memory -> new Trouble(memory.at(), memory.failure(), memory.detail()))
                        .orElse(null));
    }

    /** What robots.txt forbids is the site's wish and not its failure. */
    private static boolean isTrouble(Memory memory) {
        return memory.outcome() == Outcome.FAILED && memory.failure() != FetchFailure.FORBIDDEN;
    }

    private static boolean isIncomplete(Memory memory) {
        return memory.outcome() == Outcome.NOTICE && memory.failure() == null && memory.detail() != null;
    }

    private static int count(List<Memory> memories, Predicate<Memory> condition) {
        return (int) memories.stream().filter(condition).count();
    }

    private static Optional<Memory> last(List<Memory> memories) {
        return memories.stream().max(Comparator.comparing(Memory::at));
    }

    /** Of both. */
    public SiteCounts plus(SiteCounts other) {
        return new SiteCounts(
                pages + other.pages,
                notices + other.notices,
                incomplete + other.incomplete,
                failing + other.failing,
                later(triedAt, other.triedAt),
                later(listedAt, other.listedAt),
                later(trouble, other.trouble));
    }

    private static @Nullable Instant later(@Nullable Instant a, @Nullable Instant b) {
        return a == null || (b != null && b.isAfter(a)) ? b : a;
    }

    private static @Nullable Trouble later(@Nullable Trouble a, @Nullable Trouble b) {
        return a == null || (b != null && b.at().isAfter(a.at())) ? b : a;
    }
}
