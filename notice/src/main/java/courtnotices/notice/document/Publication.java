package courtnotices.notice.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
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
        int revision, @Nullable Instant revisedAt, @Nullable Instant withdrawnAt, List<String> gone) {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    public static final Publication FIRST = new Publication(1, null, null, List.of());

    public Publication {
        gone = List.copyOf(gone);
    }

    /** The day of withdrawal in China, where the courts are; null while an address stands. */
    public @Nullable LocalDate withdrawnOn() {
        return withdrawnAt == null ? null : LocalDate.ofInstant(withdrawnAt, CHINA);
    }

    /** With other words, found at {@code at}. */
    Publication revised(Instant at) {
        return new Publication(revision + 1, at, withdrawnAt, gone);
    }

    /** It stands at {@code uri}, perhaps again; a notice that was withdrawn elsewhere and moved here is withdrawn no more. */
    Publication standingAt(String uri) {
        if (!gone.contains(uri) && withdrawnAt == null) {
            return this;
        }
        List<String> left = new ArrayList<>(gone);
        left.remove(uri);
        return new Publication(revision, revisedAt, null, left);
    }

    /** It has gone from {@code uri}, found so at {@code at}; withdrawn when it stands at none of {@code known} any more. */
    Publication goneFrom(String uri, List<String> known, Instant at) {
        if (gone.contains(uri)) {
            return this;
        }
        List<String> more = new ArrayList<>(gone);
        more.add(uri);
        return new Publication(revision, revisedAt, more.containsAll(known) ? at : null, more);
    }
}
