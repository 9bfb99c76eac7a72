package courtnotices.indexer.run;

import courtnotices.indexer.index.Indices;
import courtnotices.indexer.index.NextIndices;
import courtnotices.indexer.index.NextIndices.KeptNotice;
import courtnotices.notice.document.Documents;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the documents of every kept notice anew, into indices beside those that answer, and switches to them.
 *
 * <p>What a notice says is taken as it was read; its words are cut by the lexicon of this version and its documents have the fields of this version.
 */
public final class ReindexRun {

    private final Indices indices;
    private final Documents documents;
    private final Clock clock;

    public ReindexRun(Indices indices, Documents documents, Clock clock) {
        this.indices = indices;
        this.documents = documents;
        this.clock = clock;
    }

    /**
     * Rebuilds.
     *
     * @return how many notices there are
     * @throws courtnotices.indexer.index.IndexException naming what stood in the way; then the index that was there goes on answering
     */
    public int over(Progress progress) {
        NextIndices next = indices.next(clock.instant());
        boolean done = false;
        try {
            int notices = copy(next, progress);
            next.copyRevisions();
            next.takeOver();
            done = true;
            return notices;
        } finally {
            if (!done) {
                next.giveUp();
            }
        }
    }

    private int copy(NextIndices next, Progress progress) {
        int total = Math.toIntExact(next.notices());
        int notices = 0;
        @Nullable String last = null;
        for (List<KeptNotice> page = next.after(last); !page.isEmpty(); page = next.after(last)) {
            progress.at(notices, total);
            next.write(page.stream()
                    .map(kept -> documents.anew(kept.notice(), kept.issues()))
                    .toList());
            last = page.getLast().notice().id();
            notices += page.size();
        }
        progress.at(notices, total);
        return notices;
    }
}
