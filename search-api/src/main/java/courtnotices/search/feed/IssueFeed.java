package courtnotices.search.feed;

import courtnotices.search.elastic.Elastic;
import courtnotices.search.elastic.FeedRequests;
import courtnotices.search.elastic.FeedResponses;
import courtnotices.search.elastic.FeedSource;
import courtnotices.search.elastic.Meanings;
import courtnotices.search.query.ListQuery;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The newest issues of a query as a feed. */
@Component
public class IssueFeed {

    private final Elastic elastic;
    private final Meanings meanings;

    public IssueFeed(Elastic elastic, Meanings meanings) {
        this.elastic = elastic;
        this.meanings = meanings;
    }

    /**
     * The feed of {@code query}, as Atom in UTF-8.
     *
     * @param portal where the portal is asked, without a slash at the end: {@code http://127.0.0.1:8080}
     */
    public Mono<byte[]> atom(ListQuery query, String portal) {
        return elastic.search(FeedRequests.newest(query, meanings.of(query)), FeedSource.class)
                .map(response -> Atom.write(new Feeds(portal).of(query, FeedResponses.issues(response))));
    }
}
