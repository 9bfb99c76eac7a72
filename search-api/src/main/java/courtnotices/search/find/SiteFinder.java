package courtnotices.search.find;

import courtnotices.notice.document.SiteDocument;
import courtnotices.notice.document.SiteState;
import courtnotices.search.elastic.Elastic;
import courtnotices.search.elastic.SiteRequests;
import courtnotices.search.elastic.SiteResponses;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells how the sites are doing that are crawled. */
@Component
public class SiteFinder {

    private final Elastic elastic;

    public SiteFinder(Elastic elastic) {
        this.elastic = elastic;
    }

    /** All sites in the order of their courts; none where nothing was crawled. */
    public Mono<List<SiteState>> all() {
        return elastic.search(SiteRequests.all(), SiteDocument.class).map(SiteResponses::all);
    }
}
