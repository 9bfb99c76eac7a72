package courtnotices.search.elastic;

/** Elasticsearch does not answer, or has no index yet; trying again later may help. */
public final class EngineAwayException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public EngineAwayException(Throwable cause) {
        super("the index does not answer", cause);
    }
}
