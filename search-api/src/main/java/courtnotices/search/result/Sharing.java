package courtnotices.search.result;

/**
 * Among what shared wording was looked for.
 *
 * @param over {@code 全部} when it was every measure under the filters, {@code 本页} when there were too many and it was this page's
 * @param courts whose measures they are
 * @param measures how many they are
 */
public record Sharing(String over, int courts, int measures) {}
