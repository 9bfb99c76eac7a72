package courtnotices.indexer.index;

import courtnotices.notice.document.NoticeDocuments;
import java.util.List;

/** Where notices are kept. */
public interface NoticeStore {

    /**
     * Keeps these notices, no two with the same id; what is already kept and unchanged is left alone.
     *
     * @return one entry a notice, in order
     * @throws IndexException if the store is away; then some of them may have been kept, and storing them again completes them
     */
    List<Stored> store(List<NoticeDocuments> notices);

    /** Makes what was stored visible to searches. */
    void finish();

    /** A store that keeps nothing and says what it would have added. */
    static NoticeStore none() {
        return new NoticeStore() {
            @Override
            public List<Stored> store(List<NoticeDocuments> notices) {
                return notices.stream()
                        .map(n -> new Stored(
                                n.notice().id(),
                                Stored.Outcome.ADDED,
                                n.issues().size(),
                                n.observations().size(),
                                List.of()))
                        .toList();
            }

            @Override
            public void finish() {}
        };
    }
}
