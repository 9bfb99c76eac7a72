package courtnotices.indexer.index;

import courtnotices.notice.document.NoticeDocuments;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where notices are kept. */
public interface NoticeStore {

    /**
     * Keeps these notices, no two with the same id; what is already kept and unchanged is left alone.
     *
     * @return one entry a notice, in order
     * @throws IndexException if the store is away; then some of them may have been kept, and storing them again completes them
     */
    List<Stored> store(List<NoticeDocuments> notices);

    /**
     * Marks that the page at {@code uri}, on which the notice {@code id} stood, was found gone at {@code at}.
     *
     * @throws IndexException if the store is away
     */
    void withdraw(String id, String uri, Instant at);

    /**
     * Marks that the page at {@code uri}, on which the notice {@code id} stood, was found at {@code at} to lead to {@code target}: where the notice
     * is known there, it stands at {@code uri} no more.
     *
     * @return whether it stood at {@code uri} until now
     * @throws IndexException if the store is away
     */
    boolean move(String id, String uri, String target, Instant at);

    /** Makes what was stored visible to searches. */
    void finish();

    /** A store that keeps nothing but ids, and says what an empty one would have done. */
    static NoticeStore none() {
        return new NoticeStore() {

            private final Set<String> met = new HashSet<>();

            @Override
            public List<Stored> store(List<NoticeDocuments> notices) {
                return notices.stream()
                        .map(n -> new Stored(
                                n.notice().id(),
                                met.add(n.notice().id()) ? Stored.Outcome.ADDED : Stored.Outcome.FOUND_AGAIN,
                                n.issues().size(),
                                n.observations().size(),
                                List.of()))
                        .toList();
            }

            @Override
            public void withdraw(String id, String uri, Instant at) {}

            @Override
            public boolean move(String id, String uri, String target, Instant at) {
                return false;
            }

            @Override
            public void finish() {}
        };
    }
}
