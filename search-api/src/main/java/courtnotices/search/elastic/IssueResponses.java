package courtnotices.search.elastic;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import courtnotices.search.query.ListQuery;
import courtnotices.search.query.Listed;
import courtnotices.search.result.Addresses;
import courtnotices.search.result.IssueHit;
import courtnotices.search.result.Links;
import courtnotices.search.result.Listing;
import courtnotices.search.result.Snippet;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Elasticsearch's answer as a list of issues. */
public final class IssueResponses {

    /** What a hit shows of itself, in this order; words made for the index are no text. */
    private static final List<String> SHOWN = List.of("title", "text");

    private IssueResponses() {}

    /** The page that {@code response} holds, for the query that it answers. */
    public static Listing<IssueHit> list(
            SearchResponse<IssueSource> response, ListQuery query, List<Meaning> meanings) {
        return ListResponses.page(Listed.ISSUES, Addresses.ISSUES, response, query, meanings, IssueResponses::hit);
    }

    /** The issues that {@code response} holds, in its order. */
    public static List<IssueHit> all(SearchResponse<IssueSource> response) {
        return response.hits().hits().stream().map(IssueResponses::hit).toList();
    }

    private static IssueHit hit(Hit<IssueSource> hit) {
        IssueSource issue = Objects.requireNonNull(hit.source(), "a hit without its document");
        return new IssueHit(
                issue.id(),
                issue.notice(),
                issue.court(),
                issue.ordinal(),
                issue.label(),
                issue.path(),
                issue.title(),
                issue.span(),
                issue.deadline(),
                issue.status(),
                issue.ongoing(),
                issue.topics(),
                snippets(hit),
                issue.observations(),
                (int) issue.measures().stream()
                        .filter(IssueSource.Counted::enumerated)
                        .count(),
                new Links(
                        Addresses.one(Addresses.ISSUES, issue.id()),
                        Addresses.one(Addresses.NOTICES, issue.notice().id()),
                        issue.sourceUri()));
    }

    private static List<Snippet> snippets(Hit<IssueSource> hit) {
        List<Snippet> snippets = new ArrayList<>();
        for (String field : SHOWN) {
            hit.highlight()
                    .getOrDefault(field, List.of())
                    .forEach(fragment -> snippets.add(Marks.snippet(field, fragment)));
        }
        return snippets;
    }
}
