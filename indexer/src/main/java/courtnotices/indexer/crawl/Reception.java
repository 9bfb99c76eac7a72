package courtnotices.indexer.crawl;

import courtnotices.indexer.frontier.Memory;
import courtnotices.indexer.frontier.Visit;
import courtnotices.indexer.source.RefusedException;
import courtnotices.indexer.source.fetch.FetchFailure;
import courtnotices.indexer.source.fetch.PageAnswer;
import courtnotices.indexer.source.site.Rhythm.Change;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Takes what came: into the archive, to the reader, to the index, and tells where it leads.
 *
 * <p>A page is in the archive before it is read, and in the index before the frontier remembers it: a crawl that is killed on the way does it
 * again, and nothing is lost.
 */
final class Reception {

    private final HostTally tally;
    private final ListPages lists;
    private final Articles articles;
    private final Redirects redirects;
    private final Departures departures;

    Reception(Tour tour, HostTally tally) {
        this.tally = tally;
        this.lists = new ListPages(tour, tally);
        this.departures = new Departures(tour, tally);
        this.articles = new Articles(tour, tally, lists, departures);
        this.redirects = new Redirects(tour.scope(), tally, departures);
    }

    /** What {@code answer} means; {@code known} tells what is known of other addresses. */
    Received of(Asked asked, PageAnswer answer, Function<String, @Nullable Visit> known) {
        tally.came(asked.lead().address());
        return switch (answer) {
            case PageAnswer.Found found -> found(asked, found);
            case PageAnswer.NotModified same -> unchanged(asked);
            case PageAnswer.Moved moved -> redirects.moved(asked, moved.target(), known);
            case PageAnswer.Gone gone -> departures.gone(asked, gone.exchange());
            case PageAnswer.Busy busy -> throw new IllegalArgumentException("nothing came: " + busy);
            case PageAnswer.Failed failed -> throw new IllegalArgumentException("nothing came: " + failed);
        };
    }

    private Received found(Asked asked, PageAnswer.Found found) {
        try {
            return switch (asked.lead().kind()) {
                case SITEMAP -> lists.sitemap(asked, found);
                case LIST -> lists.list(asked, found);
                case ARTICLE, ATTACHMENT -> articles.page(asked, found);
            };
        } catch (RefusedException e) {
            return asked.failed(FetchFailure.UNREADABLE, e.refusal().reason(), tally);
        }
    }

    private Received unchanged(Asked asked) {
        tally.notModified();
        Memory standing = Objects.requireNonNull(asked.standing(), "only what is known is asked for on a condition");
        lists.came(asked);
        return asked.then(standing.again(asked.at(), standing.validators()), Change.UNCHANGED);
    }
}
