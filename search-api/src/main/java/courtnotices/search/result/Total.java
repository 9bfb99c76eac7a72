package courtnotices.search.result;

/** How many there are, exactly. */
public record Total(long value, String relation) {

    /** Exactly so many. */
    public static Total exactly(long value) {
        return new Total(value, "eq");
    }
}
