package courtnotices.search.query;

/**
 * A checked request to count issues by year or province.
 *
 * @param issues that are counted; its text and filters alone count
 */
public record TrendQuery(TrendBy by, ListQuery issues) {}
