package courtnotices.indexer.run;

import courtnotices.indexer.index.NoticeStore;
import courtnotices.indexer.index.Stored;
import courtnotices.indexer.reading.NoticeReader;
import courtnotices.indexer.reading.Reading;
import courtnotices.indexer.source.Page;
import courtnotices.indexer.source.Refusal;
import courtnotices.indexer.source.RefusedException;
import courtnotices.indexer.source.archive.Departure;
import courtnotices.notice.Notice;
import courtnotices.notice.document.Documents;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads pages and stores the notices among them, a batch at a time, so that memory does not grow with their number.
 *
 * <p>A page that cannot be read is named in the report and stops nothing; a store that is away stops the run.
 */
public final class IngestRun {

    /**
     * Eight notices of 40 issues and their figures are 5 MB of documents, one full request to Elasticsearch. Larger batches leave one processor idle for
     * longer, at the beginning, when nothing is stored, and at the end, when nothing is read.
     */
    private static final int BATCH = 8;

    /** A batch waits in memory, its text twice and its words once more. */
    private static final long BATCH_CHARACTERS = 2_000_000;

    private final NoticeReader reader;
    private final Documents documents;
    private final NoticeStore store;
    private final Clock clock;

    public IngestRun(NoticeReader reader, Documents documents, NoticeStore store, Clock clock) {
        this.reader = reader;
        this.documents = documents;
        this.store = store;
        this.clock = clock;
    }

    /** Takes {@code steps} in order; while a batch is stored the next is read. */
    public IngestReport over(List<? extends IngestStep> steps, Progress progress) {
        Tally tally = new Tally(clock.instant());
        Storing storing = new Storing(documents, store, tally::stored);
        Map<String, Notice> batch = new LinkedHashMap<>();
        for (int i = 0; i < steps.size(); i++) {
            progress.at(i, steps.size());
            switch (steps.get(i)) {
                case PageSource page -> take(read(page, tally), batch, storing);
                case IngestStep.Depart gone -> {
                    storeAll(batch, storing);
                    depart(gone.departure());
                }
            }
        }
        storeAll(batch, storing);
        store.finish();
        progress.at(steps.size(), steps.size());
        return tally.report(clock.instant());
    }

    private static void take(@Nullable Notice notice, Map<String, Notice> batch, Storing storing) {
        if (notice == null) {
            return;
        }
        if (isFull(batch) || batch.containsKey(notice.id())) {
            store(batch, storing);
        }
        batch.put(notice.id(), notice);
    }

    private static void store(Map<String, Notice> batch, Storing storing) {
        storing.store(List.copyOf(batch.values()));
        batch.clear();
    }

    private static void storeAll(Map<String, Notice> batch, Storing storing) {
        store(batch, storing);
        storing.await();
    }

    private void depart(Departure gone) {
        store.withdraw(gone.noticeId(), gone.address(), gone.at());
    }

    /** The notice on a page, or null of what is none or cannot be read, which is told. */
    private @Nullable Notice read(PageSource source, Tally tally) {
        try {
            Page page = source.fetch();
            switch (reader.read(page)) {
                case Reading.Rectification read -> {
                    return read.notice();
                }
                case Reading.Other other ->
                    tally.other(new Refusal(other.source().uri(), other.reason()));
            }
        } catch (RefusedException e) {
            tally.refused(e.refusal());
        }
        return null;
    }

    private static boolean isFull(Map<String, Notice> batch) {
        return batch.size() == BATCH
                || batch.values().stream()
                                .mapToLong(notice -> notice.text().length())
                                .sum()
                        > BATCH_CHARACTERS;
    }

    /** Counts while the run goes on. */
    private static final class Tally {

        private final Instant startedAt;
        private final List<Refusal> others = new ArrayList<>();
        private final List<Refusal> refused = new ArrayList<>();
        private int notices;
        private int added;
        private int revised;
        private int unchanged;
        private int issues;
        private int observations;
        private int remarks;

        Tally(Instant startedAt) {
            this.startedAt = startedAt;
        }

        void other(Refusal other) {
            others.add(other);
        }

        void refused(Refusal refusal) {
            refused.add(refusal);
        }

        void stored(Notice notice, Stored stored) {
            if (stored.outcome() == Stored.Outcome.REFUSED) {
                refused.add(new Refusal(
                        notice.source().uri(), "Elasticsearch refused " + String.join("; ", stored.refused())));
                return;
            }
            notices++;
            added += stored.outcome() == Stored.Outcome.ADDED ? 1 : 0;
            revised += stored.outcome() == Stored.Outcome.REVISED ? 1 : 0;
            unchanged += IngestReport.isUnchanged(stored) ? 1 : 0;
            issues += stored.issues();
            observations += stored.observations();
            remarks += notice.remarks().size();
        }

        IngestReport report(Instant endedAt) {
            return new IngestReport(
                    startedAt,
                    endedAt,
                    notices + others.size() + refused.size(),
                    notices,
                    added,
                    revised,
                    unchanged,
                    issues,
                    observations,
                    remarks,
                    others,
                    refused);
        }
    }
}
