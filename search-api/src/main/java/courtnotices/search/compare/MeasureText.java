package courtnotices.search.compare;

/**
 * One measure's words and whose they are.
 *
 * @param ordinal of the measure in its issue
 */
record MeasureText(String court, String issueId, int ordinal, String text) {}
