package courtnotices.search.find;

import courtnotices.notice.catalogue.Indicator;
import courtnotices.notice.catalogue.Indicators;
import courtnotices.search.elastic.CatalogueRequests;
import courtnotices.search.elastic.CatalogueResponses;
import courtnotices.search.elastic.CourtNoticeSource;
import courtnotices.search.elastic.CourtPages;
import courtnotices.search.elastic.Elastic;
import courtnotices.search.elastic.Meaning;
import courtnotices.search.elastic.Meanings;
import courtnotices.search.query.ListQuery;
import courtnotices.search.result.Catalogue;
import courtnotices.search.result.CourtDetail;
import courtnotices.search.result.CourtHit;
import courtnotices.search.result.IndicatorEntry;
import courtnotices.search.result.Listing;
import courtnotices.search.result.TopicEntry;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells which courts, topics and indicators there are, and how much of each. */
@Component
public class CatalogueFinder {

    private final Elastic elastic;
    private final Meanings meanings;

    public CatalogueFinder(Elastic elastic, Meanings meanings) {
        this.elastic = elastic;
        this.meanings = meanings;
    }

    /** A page of the courts of the index that {@code query} asks for. */
    public Mono<Listing<CourtHit>> courts(ListQuery query) {
        List<Meaning> read = meanings.of(query);
        return elastic.search(CatalogueRequests.courts(query, read), Void.class)
                .map(response -> CourtPages.of(
                        CatalogueResponses.courts(response),
                        CatalogueResponses.isCutOff(response) ? "gte" : "eq",
                        query,
                        read));
    }

    /** All courts of the index that {@code query} asks for, whatever its page, in its order. */
    public Mono<List<CourtHit>> allCourts(ListQuery query) {
        return elastic.search(CatalogueRequests.courts(query, meanings.of(query)), Void.class)
                .map(response -> {
                    if (CatalogueResponses.isCutOff(response)) {
                        throw new IllegalStateException("there are more courts than are counted at once");
                    }
                    return CourtPages.sorted(CatalogueResponses.courts(response), query.sort());
                });
    }

    /** The court of this full name with its notices, or {@link NotFoundException}. */
    public Mono<CourtDetail> court(String name) {
        return elastic.search(CatalogueRequests.court(name), CourtNoticeSource.class)
                .flatMap(response -> Mono.justOrEmpty(CatalogueResponses.court(response)))
                .switchIfEmpty(Mono.error(() -> new NotFoundException(Missing.COURT, name)));
    }

    /** All topics, with the issues that {@code query} asks for. */
    public Mono<Catalogue<TopicEntry>> topics(ListQuery query) {
        return elastic.search(CatalogueRequests.topics(query), Void.class)
                .map(response -> Catalogue.of(CatalogueResponses.topics(response, query)));
    }

    /** The topic of this code, or {@link NotFoundException}. */
    public Mono<TopicEntry> topic(String code, ListQuery query) {
        return one(topics(query), topic -> topic.code().equals(code), new NotFoundException(Missing.TOPIC, code));
    }

    /** All indicators, with the figures that {@code query} asks for. */
    public Mono<Catalogue<IndicatorEntry>> indicators(ListQuery query) {
        return elastic.search(CatalogueRequests.indicators(query), Void.class)
                .map(response -> Catalogue.of(CatalogueResponses.indicators(response, query)));
    }

    /** The indicator of this code or alias, or {@link NotFoundException}. */
    public Mono<IndicatorEntry> indicator(String name, ListQuery query) {
        Indicator indicator = Indicators.bundled().named(name);
        String code = indicator == null ? name : indicator.code();
        return one(
                indicators(query), entry -> entry.code().equals(code), new NotFoundException(Missing.INDICATOR, name));
    }

    private static <T> Mono<T> one(Mono<Catalogue<T>> catalogue, Predicate<T> wanted, NotFoundException missing) {
        return catalogue
                .flatMap(all ->
                        Mono.justOrEmpty(all.items().stream().filter(wanted).findFirst()))
                .switchIfEmpty(Mono.error(missing));
    }
}
