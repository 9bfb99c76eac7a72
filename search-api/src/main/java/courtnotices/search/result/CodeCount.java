package courtnotices.search.result;

/**
 * How often a topic or an indicator is met in what a court published.
 *
 * @param notices how many of its notices it is met in: in two or more it came back
 * @param list the address of what was counted
 */
public record CodeCount(String code, long count, long notices, String list) {}
