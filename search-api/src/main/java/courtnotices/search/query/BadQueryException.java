package courtnotices.search.query;

import org.jspecify.annotations.Nullable;

/** A request that cannot be answered as it stands: names the parameter, the problem and, where there is one, a repaired value. */
public final class BadQueryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String parameter;
    private final transient @Nullable Refusal refusal;
    private final @Nullable Integer position;
    private final @Nullable String repaired;

    /** A problem of programs alone, which no page has words for. */
    public BadQueryException(String parameter, String problem) {
        this(parameter, problem, null, null);
    }

    /**
     * A problem of programs alone.
     *
     * @param position the place in the value, counted from 0 in UTF-16 units
     * @param repaired a value that would be answered
     */
    public BadQueryException(String parameter, String problem, @Nullable Integer position, @Nullable String repaired) {
        super(problem);
        this.parameter = parameter;
        this.refusal = null;
        this.position = position;
        this.repaired = repaired;
    }

    public BadQueryException(String parameter, Refusal refusal) {
        this(parameter, refusal, null, null);
    }

    /** A problem without choices. */
    public BadQueryException(String parameter, Fault fault, Object... arguments) {
        this(parameter, Refusal.of(fault, arguments));
    }

    /**
     * A problem at a place.
     *
     * @param position the place in the value, counted from 0 in UTF-16 units
     * @param repaired a value that would be answered
     */
    public BadQueryException(String parameter, Refusal refusal, @Nullable Integer position, @Nullable String repaired) {
        super(refusal.text());
        this.parameter = parameter;
        this.refusal = refusal;
        this.position = position;
        this.repaired = repaired;
    }

    public String parameter() {
        return parameter;
    }

    /** What is wrong as a code with what it names, or null where it is told in the API's words alone. */
    public @Nullable Refusal refusal() {
        return refusal;
    }

    public @Nullable Integer position() {
        return position;
    }

    public @Nullable String repaired() {
        return repaired;
    }
}
