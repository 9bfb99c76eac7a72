package courtnotices.search.elastic;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import courtnotices.notice.document.DocumentKind;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Reads all that a request asks for, and not only a page of it. */
@Component
public class WholeResults {

    private static final JsonMapper JSON = new JsonMapper();

    private final Elastic elastic;

    public WholeResults(Elastic elastic) {
        this.elastic = elastic;
    }

    /** All documents that {@code request} asks for, as {@code type}; without those that are written meanwhile. */
    public <T> Flux<T> all(DocumentKind kind, SearchRequest request, Class<T> type) {
        return elastic.everything(kind, request)
                .concatMapIterable(SourcePage::documents)
                .map(document -> JSON.readValue(document.page(), document.start(), document.length(), type));
    }

    /** All courts that the requests for their pages ask for, by name; one that is told in two ways is there once. */
    public Flux<CourtCount> courts(Function<CourtPage, SearchRequest> request) {
        return courts(request, CourtPage.FIRST)
                .expand(page -> page.next() == null ? Mono.empty() : courts(request, page.next()))
                .concatMapIterable(CourtCounts::courts)
                .distinctUntilChanged(count -> count.court().name());
    }

    private Mono<CourtCounts> courts(Function<CourtPage, SearchRequest> request, CourtPage page) {
        return elastic.search(request.apply(page), Void.class).map(ComparisonResponses::courts);
    }
}
