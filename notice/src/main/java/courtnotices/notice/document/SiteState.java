package courtnotices.notice.document;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a court's site has been doing.
 *
 * @param start what the site is known by
 * @param rhythm in which a change of its lists is expected to be seen
 * @param visitedAt when anything of it was last asked for
 * @param succeededAt when a list of it last came; null if never
 * @param newsAt when it last had a notice that was not known, or other words of one that was; null if never
 * @param pages visited, all in all: articles and documents
 * @param notices among them that are in the index
 * @param incomplete notices among those that lack a court, a title, a date of publication or issues
 * @param failing addresses whose last visit failed; those that robots.txt forbids are none
 * @param failureKind the kind of the last failure, {@code TIMEOUT}
 * @param failure the last failure in words
 */
public record SiteState(
        String court,
        String start,
        Duration rhythm,
        Instant visitedAt,
        @Nullable Instant succeededAt,
        @Nullable Instant newsAt,
        int pages,
        int notices,
        int incomplete,
        int failing,
        @Nullable String failureKind,
        @Nullable String failure) {

    /** How many rhythms may pass without a list before a site counts as silent: one may be missed for a weekend's maintenance. */
    private static final int PATIENCE = 3;

    /** A site that is looked at every minute is not silent after three. */
    private static final Duration AT_LEAST = Duration.ofDays(1);

    /** Whether it was asked, and no list of it came for longer than there should have been one. A site that nobody asks is not silent. */
    public boolean isSilent() {
        Duration patience = rhythm.multipliedBy(PATIENCE);
        Duration longest = patience.compareTo(AT_LEAST) < 0 ? AT_LEAST : patience;
        return succeededAt == null || succeededAt.plus(longest).isBefore(visitedAt);
    }

    /** Whole days since the last news; null if there never was any. */
    public @Nullable Long daysWithoutNews(Instant now) {
        return newsAt == null ? null : Duration.between(newsAt, now).toDays();
    }
}
