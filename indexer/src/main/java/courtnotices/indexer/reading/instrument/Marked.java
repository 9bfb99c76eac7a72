package courtnotices.indexer.reading.instrument;

/**
 * A title in 《》, from its first mark to behind its last.
 *
 * @param title the words between the marks, as printed
 */
record Marked(int start, int end, String title) {}
