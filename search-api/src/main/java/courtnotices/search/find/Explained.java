package courtnotices.search.find;

import courtnotices.search.query.ListQuery;
import courtnotices.search.result.Explanation;
import courtnotices.search.result.Listing;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;

/** A list that is empty says why; that costs a second question, asked only then. */
final class Explained {

    private Explained() {}

    static <T> Mono<Listing<T>> of(Listing<T> listing, ListQuery query, Supplier<Mono<Explanation>> why) {
        boolean narrowed = !query.text().isEmpty() || !query.filters().isEmpty();
        return listing.total().value() == 0 && narrowed ? why.get().map(listing::explainedBy) : Mono.just(listing);
    }
}
