package courtnotices.search.elastic;

import java.time.Duration;

/** Elasticsearch stopped a search at its time limit; what it had found by then is not given as if it were all. */
public final class SearchTooSlowException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SearchTooSlowException(Duration limit) {
        super("the search was stopped after " + limit.toMillis() / 1000.0
                + " s; ask for less: fewer terms, or another filter");
    }
}
