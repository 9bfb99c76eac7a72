package courtnotices.search.find;

import courtnotices.notice.document.DocumentKind;
import courtnotices.notice.document.NoticeDocument;
import courtnotices.notice.document.RevisionDocument;
import courtnotices.notice.document.RevisionDocument.RevisedIssue;
import courtnotices.search.elastic.Elastic;
import courtnotices.search.elastic.FeedResponses;
import courtnotices.search.elastic.RevisionRequests;
import courtnotices.search.result.Links;
import courtnotices.search.result.NoticeRevisions;
import courtnotices.search.revision.IssueChanges;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Finds what a notice said before. */
@Component
public class RevisionFinder {

    private final Elastic elastic;

    public RevisionFinder(Elastic elastic) {
        this.elastic = elastic;
    }

    /** The earlier revisions of the notice of this id, with what changed, or {@link NotFoundException}. */
    public Mono<NoticeRevisions> of(String id) {
        return elastic.get(DocumentKind.NOTICES, id, NoticeDocument.class)
                .switchIfEmpty(Mono.error(() -> new NotFoundException(Missing.NOTICE, id)))
                .flatMap(notice -> notice.publication().revision() == 1
                        ? Mono.just(revisions(notice, List.of(), List.of()))
                        : Mono.zip(earlier(id), current(id))
                                .publishOn(Schedulers.boundedElastic()) // comparing takes up to a second or two
                                .map(found -> revisions(notice, found.getT1(), found.getT2())));
    }

    private Mono<List<RevisionDocument>> earlier(String id) {
        return elastic.search(RevisionRequests.ofNotice(id), RevisionDocument.class)
                .map(FeedResponses::all);
    }

    private Mono<List<RevisedIssue>> current(String id) {
        return elastic.search(RevisionRequests.current(id), RevisedIssue.class).map(FeedResponses::all);
    }

    private static NoticeRevisions revisions(
            NoticeDocument notice, List<RevisionDocument> earlier, List<RevisedIssue> current) {
        List<NoticeRevisions.Revision> items = new ArrayList<>();
        List<RevisedIssue> next = current;
        for (RevisionDocument revision : earlier) {
            items.add(new NoticeRevisions.Revision(
                    revision.revision(),
                    revision.replacedAt(),
                    revision.title(),
                    revision.publishedOn(),
                    revision.source(),
                    IssueChanges.of(revision.issues(), next)));
            next = revision.issues();
        }
        return new NoticeRevisions(notice.id(), notice.title(), notice.publication(), items, Links.of(notice));
    }
}
