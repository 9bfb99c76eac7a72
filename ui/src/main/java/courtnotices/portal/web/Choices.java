package courtnotices.portal.web;

import courtnotices.search.find.CatalogueFinder;
import courtnotices.search.find.NoticeFinder;
import courtnotices.search.query.Filter;
import courtnotices.search.query.FilterValue;
import courtnotices.search.query.ListQuery;
import courtnotices.search.query.Listed;
import courtnotices.search.query.Sort;
import courtnotices.search.result.Catalogue;
import courtnotices.search.result.CourtHit;
import courtnotices.search.result.Facet;
import courtnotices.search.result.IndicatorEntry;
import courtnotices.search.result.Listing;
import courtnotices.search.result.TopicEntry;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What the forms of comparisons offer: only what there is something of, under the filters that are chosen. */
@Component
class Choices {

    private final CatalogueFinder catalogues;
    private final NoticeFinder notices;

    Choices(CatalogueFinder catalogues, NoticeFinder notices) {
        this.catalogues = catalogues;
        this.notices = notices;
    }

    Mono<List<IndicatorEntry>> indicators(ListQuery query) {
        return catalogues.indicators(ofNotices(query)).map(Catalogue::items);
    }

    Mono<List<TopicEntry>> topics(ListQuery query) {
        return catalogues.topics(ofNotices(query)).map(Catalogue::items);
    }

    Mono<List<CourtHit>> courts() {
        return catalogues.allCourts(ListQuery.ALL.sortedBy(Sort.COURT));
    }

    /** How notices divide over levels, provinces and the like. */
    Mono<List<Facet>> facets(ListQuery query) {
        return notices.list(ofNotices(query)).map(Listing::facets);
    }

    /** What is asked of the notices themselves; a topic or words are no filter of theirs. */
    private static ListQuery ofNotices(ListQuery query) {
        Map<Filter, List<FilterValue>> filters = new EnumMap<>(Filter.class);
        filters.putAll(query.filters());
        filters.keySet().retainAll(Listed.NOTICES.filters());
        return new ListQuery("", filters, Sort.RELEVANCE, 1, null);
    }
}
