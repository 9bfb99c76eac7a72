package courtnotices.notice.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of a notice since it was first found.
 *
 * @param revision 1 for the words that were found first, counted up with every other words
 * @param revisedAt when the present words were found; null for the first
 * @param withdrawnAt when the last of its addresses was found gone; null while one stands (已撤下)
 * @param gone addresses at which it stood and stands no more
 */
public record Publication(
        int revision, @Nullable Instant revisedAt, @Nullable Instant withdrawnAt, List<Gone> gone) {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    public static final Publication FIRST = new Publication(1, null, null, List.of());

    /**
     * Where a notice stands no more.
     *
     * @param at when that was found
     */
    public record Gone(String uri, Instant at) {}

    public Publication {
        gone = List.copyOf(gone);
    }

    /** The day of withdrawal in China, where the courts are; null while an address stands. */
    public @Nullable LocalDate withdrawnOn() {
        return withdrawnAt == null ? null : LocalDate.ofInstant(withdrawnAt, CHINA);
    }

    /** Whether its page at {@code uri} was found gone, and has not come back. */
    public boolean isGoneFrom(String uri) {
        return goneAt(uri).isPresent();
    }

    /** When its page at {@code uri} was found gone. */
    public Optional<Instant> goneAt(String uri) {
        return gone.stream().filter(one -> one.uri().equals(uri)).findFirst().map(Gone::at);
    }

    /** With other words, found at {@code at}. */
    Publication revised(Instant at) {
        return new Publication(revision + 1, at, withdrawnAt, gone);
    }

    /** It stands at {@code uri}, perhaps again; a notice that was withdrawn elsewhere and moved here is withdrawn no more. */
    Publication standingAt(String uri) {
        List<Gone> left = gone.stream().filter(one -> !one.uri().equals(uri)).toList();
        return new Publication(revision, revisedAt, null, left);
    }

    /** It has gone from {@code uri}, found so at {@code at}; withdrawn when it stands at none of {@code known} any more. */
    Publication goneFrom(String uri, List<String> known, Instant at) {
        if (isGoneFrom(uri)) {
            return this;
        }
        List<Gone> more = new ArrayList<>(gone);
        more.add(new Gone(uri, at));
        Publication left = new Publication(revision, revisedAt, null, more);
        return known.stream().allMatch(left::isGoneFrom) ? new Publication(revision, revisedAt, at, more) : left;
    }
}
