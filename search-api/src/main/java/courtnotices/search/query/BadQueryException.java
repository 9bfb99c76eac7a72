package courtnotices.search.query;

import org.jspecify.annotations.Nullable;

/** A request that cannot be answered as it stands: names the parameter, the problem and, where there is one, a repaired value. */
public final class BadQueryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String parameter;
    private final @Nullable Integer position;
    private final @Nullable String repaired;

    public BadQueryException(String parameter, String problem) {
        this(parameter, problem, null, null);
    }

    /**
     * @param position the place in the value, counted from 0 in UTF-16 units
     * @param repaired a value that would be answered
     */
    public BadQueryException(String parameter, String problem, @Nullable Integer position, @Nullable String repaired) {
        super(problem);
        this.parameter = parameter;
        this.position = position;
        this.repaired = repaired;
    }

    public String parameter() {
        return parameter;
    }

    public @Nullable Integer position() {
        return position;
    }

    public @Nullable String repaired() {
        return repaired;
    }
}
