package courtnotices.indexer.reading.topic;

/** A word of a topic at its place in a text. */
record Hit(int start, int end, Sense sense) {

    boolean contains(Hit other) {
        return start <= other.start && other.end <= end;
    }
}
