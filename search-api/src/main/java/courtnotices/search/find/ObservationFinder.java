package courtnotices.search.find;

import courtnotices.notice.document.DocumentKind;
import courtnotices.notice.document.ObservationDocument;
import courtnotices.search.elastic.Elastic;
import courtnotices.search.elastic.Meaning;
import courtnotices.search.elastic.Meanings;
import courtnotices.search.elastic.ObservationRequests;
import courtnotices.search.elastic.ObservationResponses;
import courtnotices.search.query.ListQuery;
import courtnotices.search.result.Listing;
import courtnotices.search.result.ObservationHit;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Finds figures. */
@Component
public class ObservationFinder {

    private final Elastic elastic;
    private final Meanings meanings;

    public ObservationFinder(Elastic elastic, Meanings meanings) {
        this.elastic = elastic;
        this.meanings = meanings;
    }

    /** A page of the figures that {@code query} asks for. */
    public Mono<Listing<ObservationHit>> list(ListQuery query) {
        List<Meaning> read = meanings.of(query);
        return elastic.page(
                        DocumentKind.OBSERVATIONS,
                        ObservationRequests.list(query, read),
                        query.cursor(),
                        ObservationDocument.class)
                .map(response -> ObservationResponses.list(response, query, read))
                .flatMap(listing -> Explained.of(
                        listing,
                        query,
                        () -> elastic.explain(ObservationRequests.explanation(query, read), query, read)));
    }

    /** The figure of this id, or {@link NotFoundException}. */
    public Mono<ObservationHit> one(String id) {
        return elastic.get(DocumentKind.OBSERVATIONS, id, ObservationDocument.class)
                .map(ObservationHit::of)
                .switchIfEmpty(Mono.error(() -> new NotFoundException(Missing.FIGURE, id)));
    }
}
