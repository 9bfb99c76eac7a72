package courtnotices.indexer.frontier;

import courtnotices.indexer.source.fetch.FetchFailure;
import courtnotices.indexer.source.fetch.Validators;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came of the last visit.
 *
 * @param at when
 * @param failure what failed, where that is the outcome; or what is doubted of an outcome that stands until it is asked again
 * @param detail in words: why it is no notice, what failed, where it moved
 * @param validators by which the server recognises what it sent; null where there is nothing
 * @param digest of what counts of the page, by which a change is seen: an article's bytes, a list's links
 * @param noticeId the notice that stands there, or stood there before it went
 * @param recordId of the answer in the archive
 * @param rules by which it was looked at, see {@code crawl.Following}; null where an earlier version did not say
 */
public record Memory(
        Instant at,
        Outcome outcome,
        @Nullable FetchFailure failure,
        @Nullable String detail,
        @Nullable Validators validators,
        @Nullable String digest,
        @Nullable String noticeId,
        @Nullable String recordId,
        @Nullable String rules) {

    /** What came, of which nothing else is known yet. */
    public static Memory of(Instant at, Outcome outcome, @Nullable String detail) {
        return new Memory(at, outcome, null, detail, null, null, null, null, null);
    }

    /** What came of a visit that brought no page: which notice stood there stays known; the next page that comes is read anew. */
    public static Memory without(@Nullable Memory before, Instant at, Outcome outcome, String detail) {
        return of(at, outcome, detail)
                .ofNotice(before == null ? null : before.noticeId())
                .archivedAs(before == null ? null : before.recordId());
    }

    public Memory failing(FetchFailure what) {
        return new Memory(at, outcome, what, detail, validators, digest, noticeId, recordId, rules);
    }

    public Memory ofNotice(@Nullable String id) {
        return new Memory(at, outcome, failure, detail, validators, digest, id, recordId, rules);
    }

    public Memory archivedAs(@Nullable String id) {
        return new Memory(at, outcome, failure, detail, validators, digest, noticeId, id, rules);
    }

    /** By what it will be recognised when it comes again. */
    public Memory recognisedBy(@Nullable Validators sent, @Nullable String seen, String byRules) {
        return new Memory(at, outcome, failure, detail, sent, seen, noticeId, recordId, byRules);
    }

    /** The same, seen again. */
    public Memory again(Instant when, @Nullable Validators sent) {
        return new Memory(when, outcome, failure, detail, sent, digest, noticeId, recordId, rules);
    }

    /** Whether a page came and was read by {@code rules}, so that one that did not change need not be read again. */
    public boolean isKnownBy(String byRules) {
        boolean came = outcome == Outcome.LIST || outcome == Outcome.NOTICE || outcome == Outcome.NO_NOTICE;
        return came && failure == null && byRules.equals(rules);
    }
}
