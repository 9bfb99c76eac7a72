package courtnotices.indexer.page;

/**
 * One line as it was printed.
 *
 * @param page counted from 1
 * @param left where it begins, in points from the left edge of the paper
 * @param right where it ends
 * @param top its base line, in points from the upper edge
 * @param size of its letters in points, which is the width of a Chinese character
 */
record PrintedLine(int page, float left, float right, float top, float size, String text) {}
