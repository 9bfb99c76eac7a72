package courtnotices.search.query;

/**
 * One part of a query's text.
 *
 * @param text without quotation marks and minus
 * @param exact whether it stood in quotation marks
 * @param excluded whether a minus stood before it
 */
public record Clause(String text, boolean exact, boolean excluded) {}
