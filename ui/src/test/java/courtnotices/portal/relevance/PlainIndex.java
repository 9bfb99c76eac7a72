package courtnotices.portal.relevance;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.mapping.Property;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import courtnotices.notice.Court;
import courtnotices.notice.document.IssueDocument;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The same issues as another system would hold them: title, headings, text and court, cut its way. */
record PlainIndex(ElasticsearchClient client, Cutting cutting) {

    /** A document's fields; the title counts threefold, as such searches are usually set up. */
    static final List<String> FIELDS = List.of("title^3", "path", "text", "court");

    String name() {
        return "plain-" + cutting.name();
    }

    /** Writes the issues, each under its key. */
    void write(Map<IssueKey, IssueDocument> issues) throws IOException {
        Property text = Property.of(p -> p.text(t -> t.analyzer(cutting.analyzer())));
        client.indices()
                .create(c -> c.index(name())
                        .settings(s -> s.numberOfShards("1").numberOfReplicas("0"))
                        .mappings(m -> m.properties(Map.of("title", text, "path", text, "text", text, "court", text))));
        BulkRequest.Builder bulk = new BulkRequest.Builder().index(name()).refresh(Refresh.True);
        issues.forEach((key, issue) ->
                bulk.operations(o -> o.index(i -> i.id(key.toString()).document(document(issue)))));
        if (client.bulk(bulk.build()).errors()) {
            throw new IllegalStateException(name() + " did not take all issues");
        }
    }

    private Map<String, String> document(IssueDocument issue) {
        Court court = issue.court();
        return Map.of(
                "title", cut(issue.title()),
                "path", cut(String.join("\n", issue.path())),
                "text", cut(issue.text()),
                "court", cut(court == null ? "" : court.name()));
    }

    private String cut(String text) {
        return cutting.indexed().apply(text);
    }
}
