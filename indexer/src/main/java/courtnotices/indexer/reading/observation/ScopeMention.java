package courtnotices.indexer.reading.observation;

/** Words that say which courts a figure speaks of: 全市法院 at its offsets. */
record ScopeMention(String scope, int start, int end) {}
