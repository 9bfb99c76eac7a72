package courtnotices.indexer.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.MgetResponse;
import co.elastic.clients.elasticsearch.core.mget.MultiGetResponseItem;
import courtnotices.notice.NoticeId;
import courtnotices.notice.document.DocumentKind;
import courtnotices.notice.document.IssueDocument;
import courtnotices.notice.document.NoticeDocument;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** Finds the issues of a notice by their ids, which are derived: a search would not yet see what was written a moment ago. */
final class KeptIssues {

    private KeptIssues() {}

    /** The issues that are kept of {@code notice}, in order. */
    static List<IssueDocument> of(ElasticsearchClient client, NoticeDocument notice) throws IOException {
        List<String> ids = IntStream.rangeClosed(1, notice.issueCount())
                .mapToObj(ordinal -> NoticeId.ofIssue(notice.id(), ordinal))
                .toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        MgetResponse<IssueDocument> response =
                client.mget(m -> m.index(DocumentKind.ISSUES.alias()).ids(ids), IssueDocument.class);
        return response.docs().stream()
                .filter(MultiGetResponseItem::isResult)
                .map(item -> item.result().source())
                .filter(Objects::nonNull)
                .toList();
    }
}
