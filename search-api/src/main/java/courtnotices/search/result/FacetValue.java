package courtnotices.search.result;

/**
 * One value of a facet.
 *
 * @param count of entries that have it, under all other filters
 * @param selected whether the query asks for it
 * @param excluded whether the query excludes it
 * @param toggle the address of the query with this value chosen, or no longer
 * @param exclude the address of the query with this value excluded, or no longer
 */
public record FacetValue(String value, long count, boolean selected, boolean excluded, String toggle, String exclude) {}
