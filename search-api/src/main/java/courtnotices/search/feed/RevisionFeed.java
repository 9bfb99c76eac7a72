package courtnotices.search.feed;

import courtnotices.search.elastic.Elastic;
import courtnotices.search.elastic.FeedResponses;
import courtnotices.search.elastic.RevisedSource;
import courtnotices.search.elastic.RevisionRequests;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What courts changed in their notices, or took down, as a feed. */
@Component
public class RevisionFeed {

    private final Elastic elastic;

    public RevisionFeed(Elastic elastic) {
        this.elastic = elastic;
    }

    /**
     * The feed, as Atom in UTF-8.
     *
     * @param portal where the portal is asked, without a slash at the end: {@code http://127.0.0.1:8080}
     */
    public Mono<byte[]> atom(String portal) {
        return elastic.search(RevisionRequests.revised(), RevisedSource.class)
                .zipWith(elastic.search(RevisionRequests.withdrawn(), RevisedSource.class))
                .map(both -> Atom.write(new Feeds(portal)
                        .ofRevisions(FeedResponses.all(both.getT1()), FeedResponses.all(both.getT2()))));
    }
}
