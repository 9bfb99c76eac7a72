package courtnotices.search.elastic;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * A whole result while it is read: the page that was given out, and the next on its way.
 *
 * <p>The next page is asked for the moment before one is given out, so that it is fetched while the other is worked at. It waits for whoever wants it; the one
 * after it is not asked for until then.
 */
final class WholeResult {

    private final SearchRequest request;
    private final int size;
    private final Function<SearchRequest, Mono<SourcePage>> search;
    private volatile String pointInTime;
    private volatile @Nullable CompletableFuture<SourcePage> ahead;

    /** @param pointInTime its id, which may change with every page */
    WholeResult(SearchRequest request, String pointInTime, Function<SearchRequest, Mono<SourcePage>> search) {
        this.request = request;
        this.size = Objects.requireNonNull(request.size(), "a whole result is asked for in pages of a size");
        this.search = search;
        this.pointInTime = pointInTime;
    }

    Flux<SourcePage> pages() {
        return search.apply(PagedRequests.first(request, pointInTime))
                .expand(page -> next())
                .doOnNext(this::askForNext);
    }

    private void askForNext(SourcePage page) {
        pointInTime = page.pointInTime();
        ahead = page.documents().size() < size
                ? null // the last
                : search.apply(PagedRequests.after(request, page)).toFuture();
    }

    private Mono<SourcePage> next() {
        CompletableFuture<SourcePage> asked = ahead;
        return asked == null ? Mono.empty() : Mono.fromFuture(asked);
    }

    /** Nobody wants the next page any more; the point in time that is left to close. */
    String stop() {
        CompletableFuture<SourcePage> asked = ahead;
        if (asked != null) {
            asked.cancel(true);
        }
        return pointInTime;
    }
}
