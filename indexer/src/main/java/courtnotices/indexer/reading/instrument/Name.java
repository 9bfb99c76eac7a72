package courtnotices.indexer.reading.instrument;

/** A document's name without 《》: from its first character to behind its last, in its clause. */
record Name(int start, int end) {}
