package courtnotices.search.suggest;

import courtnotices.search.elastic.CatalogueRequests;
import courtnotices.search.elastic.CatalogueResponses;
import courtnotices.search.elastic.Elastic;
import courtnotices.search.result.Suggestions;
import courtnotices.search.result.Usage;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Suggests from memory.
 *
 * <p>Only the first question waits, and not long, for the index to tell its courts; later ones are answered from what is known while
 * that is looked up anew. While the index is away the catalogues are still suggested.
 */
@Component
public class Suggester {

    private static final Logger LOG = LoggerFactory.getLogger(Suggester.class);

    /** New courts come with an ingest, a few times a day. */
    private static final Duration FRESH = Duration.ofMinutes(1);

    /** An index that is away or still empty may be filled any moment. */
    private static final Duration UNTIL_NEXT_TRY = Duration.ofSeconds(5);

    /** Somebody is typing. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Elastic elastic;
    private final Duration fresh;
    private final AtomicLong due = new AtomicLong(System.nanoTime());
    private volatile SuggestionTable table = SuggestionTable.of(Usage.NONE);
    private volatile boolean asked;

    @Autowired
    public Suggester(Elastic elastic) {
        this(elastic, FRESH);
    }

    /** @param fresh how long what is known is not looked up anew */
    public Suggester(Elastic elastic, Duration fresh) {
        this.elastic = elastic;
        this.fresh = fresh;
    }

    /**
     * The best {@code size} names for what was typed.
     *
     * @throws courtnotices.search.query.BadQueryException if that is too long to be a name
     */
    public Mono<Suggestions> suggest(String q, int size) {
        Typed typed = Typed.of(q);
        return refreshed().then(Mono.fromSupplier(() -> new Suggestions(q, table.suggest(typed, size))));
    }

    private Mono<Void> refreshed() {
        return Mono.defer(() -> {
            long now = System.nanoTime();
            long at = due.get();
            if (now < at || !due.compareAndSet(at, now + fresh.toNanos())) {
                return Mono.empty();
            }
            Mono<Void> refresh = refresh();
            if (!asked) {
                asked = true;
                return refresh.timeout(PATIENCE, Mono.empty());
            }
            refresh.subscribe();
            return Mono.empty();
        });
    }

    private Mono<Void> refresh() {
        return elastic.search(CatalogueRequests.usage(), Void.class)
                .map(CatalogueResponses::usage)
                .doOnNext(usage -> {
                    table = SuggestionTable.of(usage);
                    if (usage.courts().isEmpty()) {
                        tryAgainSoon();
                    }
                })
                .then()
                .onErrorResume(error -> {
                    LOG.debug("suggestions are not refreshed", error);
                    tryAgainSoon();
                    return Mono.empty();
                });
    }

    private void tryAgainSoon() {
        due.set(System.nanoTime() + UNTIL_NEXT_TRY.toNanos());
    }
}
