package courtnotices.search.find;

import courtnotices.notice.document.DocumentKind;
import courtnotices.search.elastic.Elastic;
import courtnotices.search.elastic.IssueSource;
import courtnotices.search.elastic.SimilarRequests;
import courtnotices.search.elastic.SimilarResponses;
import courtnotices.search.elastic.SimilarSource;
import courtnotices.search.query.ListQuery;
import courtnotices.search.result.SimilarIssues;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Finds what other courts did about the same problem. */
@Component
public class SimilarFinder {

    private final Elastic elastic;

    public SimilarFinder(Elastic elastic) {
        this.elastic = elastic;
    }

    /**
     * Issues of other notices like the one of this id, or {@link NotFoundException}.
     *
     * @param query what they are narrowed by, and how many are wanted
     */
    public Mono<SimilarIssues> like(String id, ListQuery query) {
        return elastic.get(DocumentKind.ISSUES, id, SimilarSource.class)
                .switchIfEmpty(Mono.error(() -> new NotFoundException(Missing.ISSUE, id)))
                .flatMap(issue -> elastic.search(SimilarRequests.like(issue, query), IssueSource.class))
                .map(SimilarResponses::of);
    }
}
