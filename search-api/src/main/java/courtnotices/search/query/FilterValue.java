package courtnotices.search.query;

/** One value of a filter: wanted, or excluded with {@code !}. */
public record FilterValue(String value, boolean excluded) {}
