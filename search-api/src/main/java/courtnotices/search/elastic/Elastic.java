package courtnotices.search.elastic;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch.core.OpenPointInTimeResponse;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.transport.endpoints.BinaryEndpoint;
import co.elastic.clients.transport.endpoints.BinaryResponse;
import courtnotices.notice.document.DocumentKind;
import courtnotices.search.query.Cursor;
import courtnotices.search.query.ListQuery;
import courtnotices.search.result.Explanation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SignalType;
import reactor.core.scheduler.Schedulers;

/**
 * The only class that talks to Elasticsearch for the API; never blocks.
 *
 * <p>Whoever stops waiting stops the search: the request's connection is closed, and Elasticsearch cancels what it did for it.
 *
 * <p>Errors: {@link EngineAwayException} when it does not answer, answers late, is overloaded, or has no index yet; {@link
 * SearchTooSlowException} when it stopped a search at its time limit.
 */
@Component
public class Elastic {

    /**
     * So long a point in time is kept for the next page. A download of 20 KB a second takes three minutes for a page of a thousand issues; who takes
     * none for longer has gone.
     */
    private static final Duration KEEP_ALIVE = Duration.ofMinutes(5);

    private static final Logger LOG = LoggerFactory.getLogger(Elastic.class);

    private static final BinaryEndpoint<SearchRequest> BYTES = SearchRequest._ENDPOINT.withBinaryResponse();

    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;

    private static final Set<Integer> AWAY = Set.of(
            NOT_FOUND, // no index yet
            429, // overloaded: its queue is full, or its memory
            502, // what stands between it and us has lost it
            503, // no shard answers
            504);

    private final ElasticsearchAsyncClient client;
    private final TimeLimits limits;

    public Elastic(ElasticsearchAsyncClient client) {
        this(client, TimeLimits.USUAL);
    }

    @Autowired
    public Elastic(ElasticsearchAsyncClient client, TimeLimits limits) {
        this.client = client;
        this.limits = limits;
    }

    /** The answer to {@code request}, its documents as {@code type}. */
    public <T> Mono<SearchResponse<T>> search(SearchRequest request, Class<T> type) {
        return ask(() -> client.search(limited(request), type));
    }

    /** All or nothing, and in time: neither a shard that failed nor one that was stopped may make a count too small. */
    private SearchRequest limited(SearchRequest request) {
        return request.rebuild()
                .timeout(limits.search().toMillis() + "ms")
                .allowPartialSearchResults(false)
                .build();
    }

    /**
     * The answer to {@code request} for a page of a list, which says no index where it goes on at a point in time.
     *
     * <p>That is opened for the second page and closed with the last. When it has ended before, another is opened: the list goes on where scores are
     * then.
     */
    public <T> Mono<SearchResponse<T>> page(
            DocumentKind kind, SearchRequest request, @Nullable Cursor cursor, Class<T> type) {
        if (cursor == null || cursor.first().isEmpty()) {
            return search(request, type);
        }
        Mono<SearchResponse<T>> anew = openPointInTime(kind)
                .flatMap(point -> search(PagedRequests.at(request, point), type)
                        .onErrorResume(e -> closePointInTime(point).then(Mono.error(e))));
        String point = cursor.pointInTime();
        Mono<SearchResponse<T>> page = point == null
                ? anew
                : search(PagedRequests.at(request, point), type).onErrorResume(Elastic::hasEnded, e -> anew);
        return page.flatMap(response -> isLast(response, request) ? close(response) : Mono.just(response));
    }

    private <T> Mono<SearchResponse<T>> close(SearchResponse<T> response) {
        return closePointInTime(Objects.requireNonNull(response.pitId())).thenReturn(response);
    }

    private static boolean isLast(SearchResponse<?> response, SearchRequest request) {
        return response.hits().hits().size() < Objects.requireNonNull(request.size());
    }

    /** Why {@code query} finds nothing, as {@code request} asks. */
    public Mono<Explanation> explain(SearchRequest request, ListQuery query, List<Meaning> meanings) {
        return search(request, Void.class).map(response -> ExplanationResponses.of(response, query, meanings));
    }

    /** A point in time that ended is not found; one that never was cannot be read. */
    private static boolean hasEnded(Throwable error) {
        Throwable refusal = error instanceof EngineAwayException ? error.getCause() : error;
        return refusal instanceof ElasticsearchException refused
                && (refused.status() == NOT_FOUND || refused.status() == BAD_REQUEST);
    }

    /** The document of this id, or nothing. */
    public <T> Mono<T> get(DocumentKind kind, String id, Class<T> type) {
        return ask(() -> client.get(g -> g.index(kind.alias()).id(id), type))
                .flatMap(response -> Mono.justOrEmpty(response.source()));
    }

    /**
     * Opens a point in time: what is searched at it stays as it is now, whatever is written meanwhile. Its id; whoever opened it closes it.
     *
     * <p>Nobody is left to close it when the caller gives up before it is open; then it is closed as soon as it is.
     */
    public Mono<String> openPointInTime(DocumentKind kind) {
        return Mono.defer(() -> {
            CompletableFuture<OpenPointInTimeResponse> opening =
                    client.openPointInTime(o -> o.index(kind.alias()).keepAlive(keepAlive()));
            return ask(opening::copy).map(OpenPointInTimeResponse::id).doFinally(end -> {
                if (end != SignalType.ON_COMPLETE) {
                    closeOnceOpen(opening);
                }
            });
        });
    }

    private void closeOnceOpen(CompletableFuture<OpenPointInTimeResponse> opening) {
        Mono.fromFuture(opening)
                .flatMap(opened -> closePointInTime(opened.id()))
                .onErrorComplete()
                .subscribe();
    }

    /** Closes a point in time. Never an error: one that cannot be closed ends by itself. */
    public Mono<Void> closePointInTime(String id) {
        return ask(() -> client.closePointInTime(c -> c.id(id)))
                .doOnError(e -> LOG.debug("a point in time is left to end by itself", e))
                .onErrorComplete()
                .then();
    }

    /** How long a point in time is kept after it was last searched. */
    static Time keepAlive() {
        return Time.of(t -> t.time(KEEP_ALIVE.toMinutes() + "m"));
    }

    /**
     * All documents that {@code request} asks for, in pages of its size, over one point in time that is closed at the end, on error and on cancel.
     *
     * <p>While a page is worked at the next is fetched, and no further one: never more than two are held. A result that breaks off ends with an error and
     * never as if it were whole: {@link EngineAwayException}, or {@link TimeoutException} when nobody took a page for five minutes.
     *
     * @param request without index, with a size and an order
     */
    public Flux<SourcePage> everything(DocumentKind kind, SearchRequest request) {
        return Flux.usingWhen(
                        openPointInTime(kind).map(point -> new WholeResult(request, point, this::page)),
                        WholeResult::pages,
                        result -> closePointInTime(result.stop()))
                .timeout(KEEP_ALIVE);
    }

    /** The page is read in a thread of its own, not in the client's, which has other answers to take. */
    private Mono<SourcePage> page(SearchRequest request) {
        return ask(() -> client._transport().performRequestAsync(limited(request), BYTES, null))
                .publishOn(Schedulers.parallel())
                .map(Elastic::bytes)
                .map(SourcePages::of);
    }

    private static byte[] bytes(BinaryResponse response) {
        try (response) {
            return response.content().readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Asks a second time where someone else's hanging up was the reason: Elasticsearch works out the same search of two readers once, in its cache of
     * requests, and fails both when the first of them leaves.
     */
    private <T> Mono<T> ask(Supplier<CompletableFuture<T>> question) {
        Mono<T> once = Mono.fromFuture(question)
                .timeout(limits.answer())
                .onErrorMap(CompletionException.class, e -> e.getCause() == null ? e : e.getCause());
        return once.onErrorResume(Elastic::isStoppedForOther, e -> once).onErrorMap(this::named);
    }

    private Throwable named(Throwable error) {
        // its status is 429, as that of a cluster that is overloaded; only the cause tells them apart
        if (isCausedBy(error, "search_timeout_exception")) {
            return new SearchTooSlowException(limits.search());
        }
        return isAway(error) ? new EngineAwayException(error) : error;
    }

    private static boolean isStoppedForOther(Throwable error) {
        return isCausedBy(error, "task_cancelled_exception");
    }

    private static boolean isCausedBy(Throwable error, String type) {
        return error instanceof ElasticsearchException refused
                && refused.error().rootCause().stream().anyMatch(cause -> type.equals(cause.type()));
    }

    private static boolean isAway(Throwable error) {
        if (error instanceof ElasticsearchException refused) {
            return AWAY.contains(refused.status())
                    // 400 says Elasticsearch to these
                    || isStoppedForOther(error)
                    || "index_closed_exception".equals(refused.error().type());
        }
        return error instanceof IOException || error instanceof TimeoutException;
    }
}
