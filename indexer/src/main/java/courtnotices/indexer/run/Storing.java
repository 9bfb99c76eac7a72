package courtnotices.indexer.run;

import courtnotices.indexer.index.NoticeStore;
import courtnotices.indexer.index.Stored;
import courtnotices.notice.Notice;
import courtnotices.notice.document.Documents;
import courtnotices.notice.document.NoticeDocuments;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiConsumer;

/**
 * Makes documents of a batch and stores them while the next is read and made, which keeps two processors equally busy: one reads, Elasticsearch has the
 * other. One is on its way at a time, so that batches are stored in order and two at most are held.
 *
 * <p>What became of a batch is told by whoever reads, when the next is handed over or at the end; so is an error of the store.
 */
final class Storing {

    private final Documents documents;
    private final NoticeStore store;
    private final BiConsumer<Notice, Stored> told;

    private List<Notice> onTheWay = List.of();
    private CompletableFuture<List<Stored>> answer = CompletableFuture.completedFuture(List.of());

    Storing(Documents documents, NoticeStore store, BiConsumer<Notice, Stored> told) {
        this.documents = documents;
        this.store = store;
        this.told = told;
    }

    /** Makes a batch's documents, and hands them over once the batch before is stored. */
    void store(List<Notice> batch) {
        List<NoticeDocuments> made = batch.stream().map(documents::of).toList();
        await();
        onTheWay = batch;
        answer = CompletableFuture.supplyAsync(() -> store.store(made), Thread::startVirtualThread);
    }

    /** Waits for the batch that is on its way. */
    void await() {
        List<Stored> stored = stored();
        for (int i = 0; i < stored.size(); i++) {
            told.accept(onTheWay.get(i), stored.get(i));
        }
        answer = CompletableFuture.completedFuture(List.of());
    }

    private List<Stored> stored() {
        try {
            return answer.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
