package courtnotices.indexer.reading.instrument;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Finds what stands in 《》.
 *
 * <p>《关于落实〈…〉的意见》 and 《关于落实《…》的意见》 are one title each. A mark without its partner marks nothing here: 《办法（试行） is no title, and
 * 制定考勤制度》 is for {@link Names} to begin.
 */
final class MarkedTitles {

    /** A longer run is a mark that lost its partner; the longest title in the pages we read has 70 characters. */
    private static final int LONGEST = 160;

    private MarkedTitles() {}

    /** The outermost titles, in order; none runs over a line's or a sentence's end. */
    static List<Marked> in(String text) {
        List<Marked> closed = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '《' -> open.push(i);
                case '\n', '。' -> open.clear();
                case '》' -> close(text, open, i, closed);
                default -> {}
            }
        }
        return closed;
    }

    private static void close(String text, Deque<Integer> open, int at, List<Marked> closed) {
        if (open.isEmpty()) {
            return;
        }
        int start = open.pop();
        if (at - start > LONGEST) {
            return;
        }
        while (!closed.isEmpty() && closed.getLast().start() > start) {
            closed.removeLast();
        }
        closed.add(new Marked(start, at + 1, text.substring(start + 1, at).strip()));
    }
}
