package courtnotices.indexer.source;

/** A page cannot be read; the {@link #refusal} says why. Thrown by the first stages, whose input can be anything. */
public final class RefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    public RefusedException(String uri, String reason) {
        super(uri + ": " + reason);
        this.refusal = new Refusal(uri, reason);
    }

    public Refusal refusal() {
        return refusal;
    }
}
