package courtnotices.search.find;

import courtnotices.notice.document.DocumentKind;
import courtnotices.notice.document.NoticeDocument;
import courtnotices.search.elastic.Elastic;
import courtnotices.search.elastic.IssueRequests;
import courtnotices.search.elastic.IssueResponses;
import courtnotices.search.elastic.IssueSource;
import courtnotices.search.elastic.Meaning;
import courtnotices.search.elastic.Meanings;
import courtnotices.search.elastic.NoticeRequests;
import courtnotices.search.elastic.NoticeResponses;
import courtnotices.search.elastic.NoticeSource;
import courtnotices.search.query.ListQuery;
import courtnotices.search.result.Coverage;
import courtnotices.search.result.Links;
import courtnotices.search.result.Listing;
import courtnotices.search.result.NoticeDetail;
import courtnotices.search.result.NoticeHit;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Finds notices. */
@Component
public class NoticeFinder {

    private final Elastic elastic;
    private final Meanings meanings;

    public NoticeFinder(Elastic elastic, Meanings meanings) {
        this.elastic = elastic;
        this.meanings = meanings;
    }

    /** A page of the notices that {@code query} asks for. */
    public Mono<Listing<NoticeHit>> list(ListQuery query) {
        List<Meaning> read = meanings.of(query);
        return elastic.page(DocumentKind.NOTICES, NoticeRequests.list(query, read), query.cursor(), NoticeSource.class)
                .map(response -> NoticeResponses.list(response, query, read))
                .flatMap(listing -> Explained.of(
                        listing, query, () -> elastic.explain(NoticeRequests.explanation(query, read), query, read)));
    }

    /** How much there is to find. */
    public Mono<Coverage> coverage() {
        return elastic.search(NoticeRequests.coverage(), Void.class).map(NoticeResponses::coverage);
    }

    /** The notice of this id with its issues in order, or {@link NotFoundException}. */
    public Mono<NoticeDetail> one(String id) {
        return document(id)
                .flatMap(notice -> elastic.search(IssueRequests.ofNotice(id), IssueSource.class)
                        .map(issues -> new NoticeDetail(notice, IssueResponses.all(issues), Links.of(notice))));
    }

    /** The normalised text of the notice of this id, in which all offsets count, or {@link NotFoundException}. */
    public Mono<String> text(String id) {
        return document(id).map(NoticeDocument::text);
    }

    private Mono<NoticeDocument> document(String id) {
        return elastic.get(DocumentKind.NOTICES, id, NoticeDocument.class)
                .switchIfEmpty(Mono.error(() -> new NotFoundException(Missing.NOTICE, id)));
    }
}
