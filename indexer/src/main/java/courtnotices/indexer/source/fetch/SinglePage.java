package courtnotices.indexer.source.fetch;

import courtnotices.indexer.source.Page;
import courtnotices.indexer.source.RefusedException;
import courtnotices.indexer.source.WebAddress;
import courtnotices.indexer.source.site.Reach;

/** One page that a person named by its address. */
public final class SinglePage {

    private static final int MOST_REDIRECTS = 5;

    private SinglePage() {}

    /**
     * The page at {@code address}, redirects followed: a private network may be named, but not led into.
     *
     * @throws RefusedException if it does not come
     */
    public static Page fetch(Fetcher fetcher, String address) throws RefusedException {
        String at = WebAddress.of(address)
                .orElseThrow(() -> new RefusedException(address, "is no http: or https: address"));
        Reach reach = Reach.INTRANET;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            PageAnswer answer = fetcher.fetch(PageRequest.first(at, reach));
            if (!(answer instanceof PageAnswer.Moved moved)) {
                return page(at, answer);
            }
            String target = WebAddress.of(moved.target()).orElse("");
            if (target.isEmpty()) {
                throw new RefusedException(at, "redirects to what is no address: " + moved.target());
            }
            reach = WebAddress.host(target).equals(WebAddress.host(at)) ? reach : Reach.PUBLIC;
            at = target;
        }
        throw new RefusedException(address, "redirects more than " + MOST_REDIRECTS + " times");
    }

    private static Page page(String address, PageAnswer answer) throws RefusedException {
        return switch (answer) {
            case PageAnswer.Found found -> found.page();
            case PageAnswer.Failed failed -> throw new RefusedException(address, failed.reason());
            case PageAnswer.Gone gone ->
                throw new RefusedException(address, "answers " + gone.exchange().status() + ": it is not there");
            case PageAnswer.Busy busy ->
                throw new RefusedException(address, "answers " + busy.status() + ": try again later");
            case PageAnswer.NotModified same ->
                throw new RefusedException(address, "answers 304 to what was never seen");
            case PageAnswer.Moved moved -> throw new IllegalStateException("followed");
        };
    }
}
