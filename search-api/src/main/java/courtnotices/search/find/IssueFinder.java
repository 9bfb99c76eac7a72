package courtnotices.search.find;

import courtnotices.notice.document.DocumentKind;
import courtnotices.notice.document.IssueDocument;
import courtnotices.search.elastic.Elastic;
import courtnotices.search.elastic.IssueRequests;
import courtnotices.search.elastic.IssueResponses;
import courtnotices.search.elastic.IssueSource;
import courtnotices.search.elastic.Meaning;
import courtnotices.search.elastic.Meanings;
import courtnotices.search.query.ListQuery;
import courtnotices.search.result.IssueDetail;
import courtnotices.search.result.IssueHit;
import courtnotices.search.result.Links;
import courtnotices.search.result.Listing;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Finds issues. */
@Component
public class IssueFinder {

    private final Elastic elastic;
    private final Meanings meanings;

    public IssueFinder(Elastic elastic, Meanings meanings) {
        this.elastic = elastic;
        this.meanings = meanings;
    }

    /** A page of the issues that {@code query} asks for. */
    public Mono<Listing<IssueHit>> list(ListQuery query) {
        List<Meaning> read = meanings.of(query);
        return elastic.page(DocumentKind.ISSUES, IssueRequests.list(query, read), query.cursor(), IssueSource.class)
                .map(response -> IssueResponses.list(response, query, read))
                .flatMap(listing -> Explained.of(
                        listing, query, () -> elastic.explain(IssueRequests.explanation(query, read), query, read)));
    }

    /** The issue of this id, or {@link NotFoundException}. */
    public Mono<IssueDetail> one(String id) {
        return elastic.get(DocumentKind.ISSUES, id, IssueDocument.class)
                .map(IssueFinder::detail)
                .switchIfEmpty(Mono.error(() -> new NotFoundException(Missing.ISSUE, id)));
    }

    private static IssueDetail detail(IssueDocument issue) {
        return new IssueDetail(issue, Links.of(issue));
    }
}
