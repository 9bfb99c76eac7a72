package courtnotices.search.compare;

import courtnotices.notice.document.DocumentKind;
import courtnotices.notice.document.ObservationDocument;
import courtnotices.search.elastic.ClaimSource;
import courtnotices.search.elastic.ComparisonRequests;
import courtnotices.search.elastic.ComparisonResponses;
import courtnotices.search.elastic.CourtCount;
import courtnotices.search.elastic.Elastic;
import courtnotices.search.elastic.WholeResults;
import courtnotices.search.query.CourtsQuery;
import courtnotices.search.query.IndicatorQuery;
import courtnotices.search.result.CourtComparison;
import courtnotices.search.result.IndicatorComparison;
import courtnotices.search.result.ObservationHit;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Compares courts by figures. */
@Component
public class ComparisonFinder {

    private final Elastic elastic;
    private final WholeResults results;

    public ComparisonFinder(Elastic elastic, WholeResults results) {
        this.elastic = elastic;
        this.results = results;
    }

    /** Courts by an indicator. */
    public Mono<IndicatorComparison> indicators(IndicatorQuery query) {
        return Mono.zip(
                results.courts(page -> ComparisonRequests.courts(query.notices(), page))
                        .map(CourtCount::court)
                        .collectList(),
                results.all(DocumentKind.OBSERVATIONS, ComparisonRequests.figures(query), ObservationDocument.class)
                        .map(ObservationHit::of)
                        .collectList(),
                (courts, figures) -> IndicatorTable.of(query, courts, figures));
    }

    /** Courts side by side. */
    public Mono<CourtComparison> courts(CourtsQuery query) {
        return Mono.zip(
                        results.all(DocumentKind.NOTICES, ComparisonRequests.claims(query), ClaimSource.class)
                                .collectList(),
                        results.all(
                                        DocumentKind.OBSERVATIONS,
                                        ComparisonRequests.figures(query),
                                        ObservationDocument.class)
                                .map(ObservationHit::of)
                                .collectList(),
                        elastic.search(ComparisonRequests.topics(query), Void.class)
                                .map(ComparisonResponses::topics))
                .map(answers -> CourtTable.of(query, answers.getT1(), answers.getT2(), answers.getT3()));
    }
}
