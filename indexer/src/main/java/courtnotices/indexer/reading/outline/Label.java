package courtnotices.indexer.reading.outline;

/**
 * A number at the head of a paragraph: {@code (9)} is style ARABIC_IN_PARENTHESES, ordinal 9.
 *
 * @param start where the label starts in the text
 * @param end where the words after it start
 */
record Label(LabelStyle style, int ordinal, int start, int end) {}
