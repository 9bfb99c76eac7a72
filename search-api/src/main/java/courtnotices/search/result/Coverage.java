package courtnotices.search.result;

/** How much the index holds. */
public record Coverage(long courts, long notices, long issues) {}
