package courtnotices.search.compare;

import courtnotices.search.elastic.Elastic;
import courtnotices.search.elastic.Meaning;
import courtnotices.search.elastic.Meanings;
import courtnotices.search.elastic.TrendRequests;
import courtnotices.search.elastic.TrendResponses;
import courtnotices.search.query.TrendQuery;
import courtnotices.search.result.Trend;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Counts issues over years or provinces. */
@Component
public class TrendFinder {

    private final Elastic elastic;
    private final Meanings meanings;

    public TrendFinder(Elastic elastic, Meanings meanings) {
        this.elastic = elastic;
        this.meanings = meanings;
    }

    /** The counts that {@code query} asks for. */
    public Mono<Trend> trend(TrendQuery query) {
        List<Meaning> read = meanings.of(query.issues());
        return elastic.search(TrendRequests.of(query, read), Void.class)
                .map(response -> TrendResponses.trend(response, query, read));
    }
}
