package courtnotices.search.elastic;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.BoundaryScanner;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.util.NamedValue;
import courtnotices.search.query.ListQuery;
import courtnotices.search.query.Listed;
import java.util.List;

/** A list of issues as a request to Elasticsearch: hits, facets and highlights in one. */
public final class IssueRequests {

    /** Nine in ten sentences of the notices measured are shorter; three snippets show why an issue was found. */
    private static final int SNIPPET = 150;

    private static final int SNIPPETS = 3;

    /** As many as Elasticsearch gives at once; the longest notice seen has 57. */
    private static final int MOST_OF_A_NOTICE = 10_000;

    static final ListRequests LIST =
            new ListRequests(Listed.ISSUES, Fields.OF_ISSUES, new Orders(Fields.OF_ISSUES, "ordinal"));

    private IssueRequests() {}

    /** The request for a page of issues; one entry more than a page tells whether another follows. */
    public static SearchRequest list(ListQuery query, List<Meaning> meanings) {
        return LIST.page(query, meanings)
                .source(s -> s.filter(f -> f.excludes("text", "words", "titleWords", "measures.text", "measures.span")))
                .highlight(highlight(meanings))
                .build();
    }

    /** The request for why {@code query} finds nothing. */
    public static SearchRequest explanation(ListQuery query, List<Meaning> meanings) {
        return ExplanationRequests.of(LIST.matching(), query, meanings);
    }

    /** The request for all issues of a notice, in order. */
    public static SearchRequest ofNotice(String noticeId) {
        return SearchRequest.of(r -> r.index(Fields.OF_ISSUES.alias())
                .query(q -> q.term(t -> t.field("notice.id").value(noticeId)))
                .size(MOST_OF_A_NOTICE)
                .sort(s -> s.field(f -> f.field("ordinal")))
                .source(s ->
                        s.filter(f -> f.excludes("text", "words", "titleWords", "measures.text", "measures.span"))));
    }

    private static Highlight highlight(List<Meaning> meanings) {
        List<String> phrases = Matching.phrases(meanings);
        return Highlight.of(h -> h.preTags(String.valueOf(Marks.OPEN))
                .postTags(String.valueOf(Marks.CLOSE))
                .boundaryScanner(BoundaryScanner.Sentence)
                .boundaryScannerLocale("zh-CN")
                .fields(
                        NamedValue.of(
                                "title",
                                field("title", phrases).numberOfFragments(0).build()),
                        NamedValue.of(
                                "text",
                                field("text", phrases)
                                        .numberOfFragments(SNIPPETS)
                                        .fragmentSize(SNIPPET)
                                        .noMatchSize(SNIPPET)
                                        .build())));
    }

    private static HighlightField.Builder field(String name, List<String> phrases) {
        HighlightField.Builder field = new HighlightField.Builder();
        if (!phrases.isEmpty()) {
            field.highlightQuery(q -> q.bool(b -> {
                phrases.forEach(
                        phrase -> b.should(s -> s.matchPhrase(p -> p.field(name).query(phrase))));
                return b;
            }));
        }
        return field;
    }
}
