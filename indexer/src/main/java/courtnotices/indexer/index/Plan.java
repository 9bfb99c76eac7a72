package courtnotices.indexer.index;

import courtnotices.notice.document.NoticeDocument;
import courtnotices.notice.document.NoticeDocuments;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done about a notice, given what is kept of it.
 *
 * @param notice what is kept of it afterwards
 * @param at when its words were found
 * @param wasWithdrawn and is not any more
 */
record Plan(
        NoticeDocuments documents,
        NoticeDocument notice,
        Stored.Outcome outcome,
        Instant at,
        Writing writing,
        boolean wasWithdrawn) {

    /** How much is written. */
    private enum Writing {
        NOTHING,
        HEAD,
        ALL
    }

    static Plan of(NoticeDocuments documents, @Nullable NoticeDocument kept, Instant now) {
        NoticeDocument notice = documents.notice();
        Instant fetchedAt = notice.source().fetchedAt();
        Instant at = fetchedAt == null ? now : fetchedAt; // an archive is read long after its pages were
        if (kept == null) {
            return new Plan(documents, notice, Stored.Outcome.ADDED, at, Writing.ALL, false);
        }
        boolean withdrawn = kept.publication().withdrawnAt() != null;
        if (saysWhatItSaid(notice, kept)) {
            return isReadOtherwise(notice, kept)
                    ? new Plan(documents, notice.continuing(kept), Stored.Outcome.UNCHANGED, at, Writing.ALL, false)
                    : new Plan(documents, kept, Stored.Outcome.UNCHANGED, at, Writing.NOTHING, false);
        }
        if (isOfThePast(notice, kept)) {
            return new Plan(documents, kept, Stored.Outcome.UNCHANGED, at, Writing.NOTHING, false);
        }
        if (!notice.contentHash().equals(kept.contentHash()) && kept.isRevisedBy(notice)) {
            return new Plan(documents, notice.insteadOf(kept, at), Stored.Outcome.REVISED, at, Writing.ALL, withdrawn);
        }
        NoticeDocument joined = kept.alsoAt(notice);
        boolean leads = joined.source().uri().equals(notice.source().uri());
        return new Plan(
                documents, joined, Stored.Outcome.FOUND_AGAIN, at, leads ? Writing.ALL : Writing.HEAD, withdrawn);
    }

    private static boolean saysWhatItSaid(NoticeDocument notice, NoticeDocument kept) {
        String uri = notice.source().uri();
        return notice.contentHash().equals(kept.readings().get(uri))
                && !kept.publication().isGoneFrom(uri);
    }

    /** Where its words are from, by a reader that has learnt since, or beside other furniture. */
    private static boolean isReadOtherwise(NoticeDocument notice, NoticeDocument kept) {
        return notice.source().uri().equals(kept.source().uri())
                && notice.contentHash().equals(kept.contentHash())
                && !String.valueOf(notice.readingHash()).equals(kept.readingHash())
                && !fetched(notice).isBefore(lastFetched(kept, notice));
    }

    /** Whether it is what its address said before what is known of that address, or before it went. */
    private static boolean isOfThePast(NoticeDocument notice, NoticeDocument kept) {
        Instant gone = kept.publication()
                .goneAt(notice.source().uri())
                .map(Plan::toTheSecond)
                .orElse(Instant.MIN);
        return notice.source().fetchedAt() != null
                && !(fetched(notice).isAfter(lastFetched(kept, notice))
                        && fetched(notice).isAfter(gone));
    }

    /** When the page was fetched, to the second, which is all that an archive tells; now, of a file. */
    private static Instant fetched(NoticeDocument notice) {
        Instant at = notice.source().fetchedAt();
        return at == null ? Instant.MAX : toTheSecond(at);
    }

    /** When that address was last known to say something else; never, of one that is not known. */
    private static Instant lastFetched(NoticeDocument kept, NoticeDocument notice) {
        return kept.fetchedAt(notice.source().uri()).map(Plan::toTheSecond).orElse(Instant.MIN);
    }

    private static Instant toTheSecond(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS);
    }

    /** Parts tell the address of their words, which these documents brought. */
    boolean writesParts() {
        return writing == Writing.ALL;
    }

    boolean writesHead() {
        return writing != Writing.NOTHING;
    }

    Stored stored(List<String> refused) {
        return new Stored(
                notice.id(),
                refused.isEmpty() ? outcome : Stored.Outcome.REFUSED,
                documents.issues().size(),
                documents.observations().size(),
                refused);
    }
}
