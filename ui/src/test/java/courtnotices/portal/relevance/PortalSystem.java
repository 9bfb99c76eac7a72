package courtnotices.portal.relevance;

import courtnotices.portal.contract.PortalIndex;
import courtnotices.search.query.ListQuery;
import courtnotices.search.result.IssueHit;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The portal itself, asked as a page of it asks: a usual page holds as many issues as are measured.
 *
 * @param names of the notices, by the addresses of their pages
 */
record PortalSystem(PortalIndex index, Map<String, String> names) implements SearchSystem {

    @Override
    public String name() {
        return "portal";
    }

    @Override
    public List<List<IssueKey>> answers(List<JudgedQuery> queries) {
        return queries.stream()
                .map(query -> PortalIndex.answer(index.issues().list(ListQuery.ALL.withText(query.text()))))
                .map(page -> page.items().stream().map(this::key).toList())
                .toList();
    }

    private IssueKey key(IssueHit hit) {
        return new IssueKey(Objects.requireNonNull(names.get(hit.links().source())), hit.ordinal());
    }
}
