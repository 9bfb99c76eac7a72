package courtnotices.search.result;

/**
 * How often a topic or an indicator is met.
 *
 * @param list the address of what was counted
 */
public record CodeCount(String code, long count, String list) {}
