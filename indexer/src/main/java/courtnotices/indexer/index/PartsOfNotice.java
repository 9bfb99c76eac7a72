package courtnotices.indexer.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import courtnotices.notice.document.DocumentKind;
import courtnotices.notice.document.NoticeDocument;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** The issues and figures that are kept of one notice. */
final class PartsOfNotice {

    private static final List<DocumentKind> KINDS = List.of(DocumentKind.ISSUES, DocumentKind.OBSERVATIONS);

    /** One notice has some 50 issues and 200 figures; this many of a kind bound a search for them. */
    private static final int MOST = 10_000;

    private PartsOfNotice() {}

    /** What tells them where {@code notice} stands on the web, and whether it still does, so that every answer says so. */
    static List<Bulk.Step> marked(ElasticsearchClient client, NoticeDocument notice) throws IOException {
        Map<String, ?> mark = Map.of(
                "sourceUri",
                notice.source().uri(),
                "notice",
                Collections.singletonMap("withdrawnOn", notice.publication().withdrawnOn()));
        List<Bulk.Step> steps = new ArrayList<>();
        for (DocumentKind kind : KINDS) {
            ids(client, kind, notice.id()).forEach(id -> steps.add(Bulk.update(kind, id, mark)));
        }
        return steps;
    }

    /** The ids of those of {@code kind}; of what was written a moment ago only after a refresh. */
    static List<String> ids(ElasticsearchClient client, DocumentKind kind, String noticeId) throws IOException {
        return client
                .search(
                        s -> s.index(kind.alias())
                                .query(q -> q.term(t -> t.field("notice.id").value(noticeId)))
                                .source(f -> f.fetch(false))
                                .size(MOST),
                        Void.class)
                .hits()
                .hits()
                .stream()
                .map(hit -> String.valueOf(hit.id()))
                .toList();
    }
}
