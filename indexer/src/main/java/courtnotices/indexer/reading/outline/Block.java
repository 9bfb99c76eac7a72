package courtnotices.indexer.reading.outline;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of text that begins with a label, or a paragraph without one.
 *
 * @param end exclusive, without the line end
 * @param wholeParagraph false where it was cut out of a longer paragraph
 */
record Block(@Nullable Label label, int start, int end, boolean wholeParagraph) {

    Block {
        if (end < (label == null ? start : label.end())) {
            throw new IllegalArgumentException("a block that ends before its words: " + label + " to " + end);
        }
    }

    /** Where its words start, after the label. */
    int words() {
        return label == null ? start : label.end();
    }
}
