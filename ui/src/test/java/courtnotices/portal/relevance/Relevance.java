package courtnotices.portal.relevance;

import co.elastic.clients.elasticsearch.core.search.Hit;
import courtnotices.indexer.source.Page;
import courtnotices.notice.document.DocumentKind;
import courtnotices.notice.document.IssueDocument;
import courtnotices.portal.contract.PortalIndex;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * All systems over the same issues, asked the same queries.
 *
 * @param portal this one
 * @param others every way to ask every other system
 */
record Relevance(int notices, int issues, List<JudgedQuery> queries, SystemScore portal, List<SystemScore> others) {

    /** More than the issues of all notices that are judged. */
    private static final int ALL = 10_000;

    Relevance {
        queries = List.copyOf(queries);
        others = List.copyOf(others);
    }

    /** Writes the notices as the portal writes them, the same issues for each other system, and asks. */
    static Relevance over(Map<String, Page> notices, PortalIndex index, List<Cutting> cuttings) throws IOException {
        index.empty();
        index.ingest(List.copyOf(notices.values()));
        index.client().indices().refresh(r -> r.index(DocumentKind.ISSUES.alias()));
        Map<String, String> names = notices.entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getValue().uri(), Map.Entry::getKey));
        Map<IssueKey, IssueDocument> issues = issues(index, names);
        List<JudgedQuery> queries = Judgments.among(notices.keySet());
        refuseUnknown(queries, issues.keySet());
        List<SystemScore> others = new ArrayList<>();
        for (Cutting cutting : cuttings) {
            PlainIndex plain = new PlainIndex(index.client(), cutting);
            plain.write(issues);
            PlainSystem.of(plain).forEach(system -> others.add(SystemScore.of(system, compared(queries))));
        }
        return new Relevance(
                notices.size(),
                issues.size(),
                queries,
                SystemScore.of(new PortalSystem(index, names), queries),
                others);
    }

    /** Of each other system the way to ask it that orders best. */
    List<SystemScore> best() {
        Map<String, SystemScore> best = new TreeMap<>(Comparator.reverseOrder());
        for (SystemScore score : others) {
            String system = score.name().substring(0, score.name().indexOf(','));
            best.merge(
                    system, score, (a, b) -> a.compared().ndcg() >= b.compared().ndcg() ? a : b);
        }
        return List.copyOf(best.values());
    }

    /** The ways to ask other systems that are not behind the portal in both measures, with theirs. */
    List<String> ahead() {
        Measures own = portal.compared();
        return others.stream()
                .filter(way ->
                        way.compared().ndcg() >= own.ndcg() || way.compared().recall() >= own.recall())
                .map(way -> way.name() + " " + way.compared())
                .toList();
    }

    private static List<JudgedQuery> compared(List<JudgedQuery> queries) {
        return queries.stream().filter(query -> query.kind().compared()).toList();
    }

    private static Map<IssueKey, IssueDocument> issues(PortalIndex index, Map<String, String> names)
            throws IOException {
        Map<IssueKey, IssueDocument> issues = new TreeMap<>();
        for (Hit<IssueDocument> hit : index.client()
                .search(s -> s.index(DocumentKind.ISSUES.alias()).size(ALL), IssueDocument.class)
                .hits()
                .hits()) {
            IssueDocument issue = Objects.requireNonNull(hit.source());
            issues.put(new IssueKey(Objects.requireNonNull(names.get(issue.sourceUri())), issue.ordinal()), issue);
        }
        return issues;
    }

    /** An issue that is judged and is not there would count as missed for ever. */
    private static void refuseUnknown(List<JudgedQuery> queries, Set<IssueKey> issues) {
        Set<IssueKey> unknown = queries.stream()
                .flatMap(query -> query.grades().keySet().stream())
                .filter(issue -> !issues.contains(issue))
                .collect(Collectors.toSet());
        if (!unknown.isEmpty()) {
            throw new IllegalStateException("judged, but in no notice: " + unknown);
        }
    }
}
