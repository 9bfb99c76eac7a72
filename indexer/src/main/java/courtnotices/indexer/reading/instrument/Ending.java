package courtnotices.indexer.reading.instrument;

/**
 * Where a document's name may end without 》: 办法 and what shows that the name goes no further.
 *
 * @param start of the word that documents are called by
 * @param end behind it and behind （试行）
 * @param closed whether more than 和 or 及 follows, which stand inside names too
 */
record Ending(int start, int end, boolean closed) {}
