package courtnotices.search.find;

import courtnotices.search.elastic.CoverageRequests;
import courtnotices.search.elastic.CoverageResponses;
import courtnotices.search.elastic.Elastic;
import courtnotices.search.result.SourceCoverage;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells what the index covers. */
@Component
public class CoverageFinder {

    private final Elastic elastic;

    public CoverageFinder(Elastic elastic) {
        this.elastic = elastic;
    }

    /** What was published where, by which courts and when. */
    public Mono<SourceCoverage> sources() {
        return elastic.search(CoverageRequests.all(), Void.class).map(CoverageResponses::of);
    }
}
