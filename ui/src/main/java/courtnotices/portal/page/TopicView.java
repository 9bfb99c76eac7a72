package courtnotices.portal.page;

import courtnotices.portal.link.Grouping;
import courtnotices.portal.link.IssuesState;
import courtnotices.portal.link.PageLinks;
import courtnotices.search.query.Filter;
import courtnotices.search.query.ListQuery;
import courtnotices.search.result.Facet;
import courtnotices.search.result.IssueHit;
import courtnotices.search.result.Listing;
import courtnotices.search.result.TopicEntry;
import java.util.List;
import java.util.Set;

/**
 * A topic: what it is, and the newest issues on it.
 *
 * @param spread over provinces, levels and years, which lead to the search
 */
public record TopicView(
        TopicListView.Line topic,
        List<String> names,
        List<HitView> newest,
        List<FacetView> spread,
        String search,
        String feed,
        List<ExportLink> exports) {

    private static final Set<String> SPREAD = Set.of("province", "year", "level");

    public TopicView {
        names = List.copyOf(names);
        newest = List.copyOf(newest);
        spread = List.copyOf(spread);
    }

    /** The page of {@code topic} with the {@code issues} that {@code query} found. */
    public static TopicView of(TopicEntry topic, ListQuery query, Listing<IssueHit> issues) {
        IssuesState search = new IssuesState(query, Grouping.NONE);
        List<Facet> facets = issues.facets().stream()
                .filter(facet -> SPREAD.contains(facet.name()))
                .toList();
        return new TopicView(
                TopicListView.line(topic),
                topic.names(),
                issues.items().stream().map(hit -> HitView.of(hit, search)).toList(),
                IssuesView.facets(search, facets),
                PageLinks.issues(Filter.TOPIC, topic.code()),
                PageLinks.feed(Filter.TOPIC, topic.code()),
                ExportLink.of(PageLinks.issues(Filter.TOPIC, topic.code())));
    }
}
