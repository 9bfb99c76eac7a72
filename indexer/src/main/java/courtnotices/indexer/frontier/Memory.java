package courtnotices.indexer.frontier;

import courtnotices.indexer.source.fetch.FetchFailure;
import courtnotices.indexer.source.fetch.Validators;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came of the last visit.
 *
 * @param at when
 * @param failure what failed, where that is the outcome
 * @param detail in words: why it is no notice, what failed, where it moved
 * @param validators by which the server recognises what it sent; null where there is nothing
 * @param digest of what counts of the page, by which a change is seen: an article's bytes, a list's links
 * @param noticeId the notice that stands there, or stood there before it went
 * @param recordId of the answer in the archive
 */
public record Memory(
        Instant at,
        Outcome outcome,
        @Nullable FetchFailure failure,
        @Nullable String detail,
        @Nullable Validators validators,
        @Nullable String digest,
        @Nullable String noticeId,
        @Nullable String recordId) {

    /** What came of a visit that brought no page: what was known of the page stays known. */
    public static Memory without(@Nullable Memory before, Instant at, Outcome outcome, String detail) {
        return new Memory(
                at,
                outcome,
                null,
                detail,
                before == null ? null : before.validators(),
                before == null ? null : before.digest(),
                before == null ? null : before.noticeId(),
                before == null ? null : before.recordId());
    }

    public Memory failing(FetchFailure what) {
        return new Memory(at, outcome, what, detail, validators, digest, noticeId, recordId);
    }
}
