package courtnotices.search.elastic;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import courtnotices.notice.document.DocumentKind;

/** Revisions as requests to Elasticsearch. */
public final class RevisionRequests {

    /** A notice is edited once or twice. */
    private static final int MOST = 50;

    /** As many as a notice may have. */
    private static final int MOST_ISSUES = 1_000;

    /** A feed has so many; see {@link FeedRequests#ENTRIES}. */
    private static final int ENTRIES = 50;

    private RevisionRequests() {}

    /** The earlier revisions of a notice, the latest first. */
    public static SearchRequest ofNotice(String id) {
        return SearchRequest.of(r -> r.index(DocumentKind.REVISIONS.alias())
                .query(q -> q.term(t -> t.field("noticeId").value(id)))
                .sort(s -> s.field(f -> f.field("revision").order(SortOrder.Desc)))
                .size(MOST));
    }

    /** The issues of a notice as they are now, as much of them as a revision keeps. */
    public static SearchRequest current(String id) {
        return SearchRequest.of(r -> r.index(DocumentKind.ISSUES.alias())
                .query(q -> q.term(t -> t.field("notice.id").value(id)))
                .sort(s -> s.field(f -> f.field("ordinal").order(SortOrder.Asc)))
                .source(s -> s.filter(f -> f.includes("ordinal", "label", "title", "text")))
                .size(MOST_ISSUES));
    }

    /** The notices that have other words than at first, the latest first. */
    public static SearchRequest revised() {
        return newest("publication.revisedAt");
    }

    /** The notices that were taken down, the latest first. */
    public static SearchRequest withdrawn() {
        return newest("publication.withdrawnAt");
    }

    private static SearchRequest newest(String field) {
        return SearchRequest.of(r -> r.index(DocumentKind.NOTICES.alias())
                .query(q -> q.exists(e -> e.field(field)))
                .sort(s -> s.field(f -> f.field(field).order(SortOrder.Desc)))
                .source(s -> s.filter(f -> f.includes("id", "title", "court", "sources", "publication")))
                .size(ENTRIES));
    }
}
