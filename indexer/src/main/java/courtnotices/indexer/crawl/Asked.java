package courtnotices.indexer.crawl;

import courtnotices.indexer.frontier.Lead;
import courtnotices.indexer.frontier.Memory;
import courtnotices.indexer.frontier.Outcome;
import courtnotices.indexer.frontier.Visit;
import courtnotices.indexer.source.fetch.FetchFailure;
import courtnotices.indexer.source.site.Rhythm.Change;
import courtnotices.indexer.source.site.Site;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A visit that brought an answer.
 *
 * @param rules by which the site's pages are looked at
 * @param standing what is known of the page where the answer may be compared with it: read, by the same rules, and not asked for anew
 * @param at when the answer came
 */
record Asked(Visit visit, Site site, String rules, @Nullable Memory standing, Instant at) {

    Lead lead() {
        return visit.lead();
    }

    /** What came of the last visit, to be compared with or not. */
    @Nullable
    Memory before() {
        return visit.last();
    }

    /** The notice that stood there when it was visited last. */
    @Nullable
    String noticeId() {
        Memory before = visit.last();
        return before == null ? null : before.noticeId();
    }

    /** The same answer, as something else than was expected. */
    Asked as(Lead found) {
        return new Asked(visit.of(found), site, rules, null, at);
    }

    Received then(Memory memory, Change change, List<Lead> leads) {
        return new Received(visit.then(memory, next(change)), leads);
    }

    Received then(Memory memory, Change change) {
        return then(memory, change, List.of());
    }

    Received failed(FetchFailure failure, String reason, HostTally tally) {
        tally.failed(lead().address(), failure, reason);
        return then(Memory.without(before(), at, Outcome.FAILED, reason).failing(failure), Change.UNCHANGED);
    }

    /** What is new stands on the first pages of lists, so these are asked in the site's own rhythm; all else the more rarely the less it changes. */
    private Duration next(Change change) {
        boolean first = lead().kind().leadsOn() && lead().steps() <= 1;
        return first ? site.rhythm().soonest() : site.rhythm().after(visit.interval(), change);
    }
}
