package courtnotices.indexer.crawl;

import courtnotices.indexer.index.NoticeStore;
import courtnotices.indexer.index.Stored;
import courtnotices.indexer.reading.NoticeReader;
import courtnotices.indexer.reading.Reading;
import courtnotices.indexer.source.Page;
import courtnotices.indexer.source.RefusedException;
import courtnotices.indexer.source.archive.Departure;
import courtnotices.notice.Notice;
import courtnotices.notice.document.Documents;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one page and puts it into the index, if it is a notice. */
public final class Intake {

    private final NoticeReader reader;
    private final Documents documents;
    private final NoticeStore store;

    public Intake(NoticeReader reader, Documents documents, NoticeStore store) {
        this.reader = reader;
        this.documents = documents;
        this.store = store;
    }

    /** What became of a page. */
    sealed interface Taken {

        /**
         * It is a notice, and in the index.
         *
         * @param title as its page has it; null where that has none
         * @param lacks what a notice should have and this one has not; empty when it is complete
         */
        record Kept(
                String noticeId,
                Stored.Outcome outcome,
                @Nullable String title,
                List<String> lacks) implements Taken {}

        record Other(String reason) implements Taken {}

        record Refused(String reason) implements Taken {}
    }

    Taken take(Page page) {
        try {
            return switch (reader.read(page)) {
                case Reading.Rectification read -> stored(read.notice());
                case Reading.Other other -> new Taken.Other(other.reason());
            };
        } catch (RefusedException e) {
            return new Taken.Refused(e.refusal().reason());
        }
    }

    private Taken stored(Notice notice) {
        Stored stored = store(notice);
        return stored.outcome() == Stored.Outcome.REFUSED
                ? new Taken.Refused("Elasticsearch refused " + String.join("; ", stored.refused()))
                : new Taken.Kept(notice.id(), stored.outcome(), notice.title(), lacks(notice));
    }

    /** One at a time: the same notice may stand on two sites, and the second must find the first. */
    private synchronized Stored store(Notice notice) {
        return store.store(List.of(documents.of(notice))).getFirst();
    }

    private static List<String> lacks(Notice notice) {
        List<String> lacks = new ArrayList<>();
        if (notice.court() == null) {
            lacks.add("court");
        }
        if (notice.title() == null) {
            lacks.add("title");
        }
        if (notice.publishedOn() == null) {
            lacks.add("date of publication");
        }
        if (notice.issues().isEmpty()) {
            lacks.add("issues");
        }
        return lacks;
    }

    /** Marks a notice whose page has gone. */
    synchronized void withdraw(Departure gone) {
        store.withdraw(gone.noticeId(), gone.address(), gone.at());
    }

    /** Marks a notice whose page leads to {@code target} by now; returns whether that is news. */
    synchronized boolean move(Departure from, String target) {
        return store.move(from.noticeId(), from.address(), target, from.at());
    }

    /** Makes what was stored visible. */
    void finish() {
        store.finish();
    }
}
