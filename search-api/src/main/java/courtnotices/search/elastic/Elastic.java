package courtnotices.search.elastic;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import courtnotices.notice.document.DocumentKind;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The only class that talks to Elasticsearch for the API; never blocks.
 *
 * <p>Errors: {@link EngineAwayException} when it does not answer, answers late, is overloaded, or has no index yet.
 */
@Component
public class Elastic {

    /** A page that takes longer is not waited for by anyone. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final int NOT_FOUND = 404;
    private static final int TOO_MANY = 429;
    private static final int UNAVAILABLE = 503;

    private final ElasticsearchAsyncClient client;

    public Elastic(ElasticsearchAsyncClient client) {
        this.client = client;
    }

    /** The answer to {@code request}, its documents as {@code type}. */
    public <T> Mono<SearchResponse<T>> search(SearchRequest request, Class<T> type) {
        return ask(() -> client.search(request, type));
    }

    /** The document of this id, or nothing. */
    public <T> Mono<T> get(DocumentKind kind, String id, Class<T> type) {
        return ask(() -> client.get(g -> g.index(kind.alias()).id(id), type))
                .flatMap(response -> Mono.justOrEmpty(response.source()));
    }

    private static <T> Mono<T> ask(Supplier<CompletableFuture<T>> question) {
        return Mono.fromFuture(question)
                .timeout(PATIENCE)
                .onErrorMap(CompletionException.class, e -> e.getCause() == null ? e : e.getCause())
                .onErrorMap(Elastic::isAway, EngineAwayException::new);
    }

    private static boolean isAway(Throwable error) {
        if (error instanceof ElasticsearchException refused) {
            return refused.status() == NOT_FOUND || refused.status() == TOO_MANY || refused.status() == UNAVAILABLE;
        }
        return error instanceof IOException || error instanceof TimeoutException;
    }
}
