package courtnotices.indexer.reading.outline;

/**
 * Matches quotation marks and brackets, nested ones too.
 *
 * <p>In “落实“三个规定”不力” the first mark closes at the last. A mark without a partner closes nowhere.
 */
public final class Quotes {

    private static final String OPENING = "“‘「『《〈（([【";
    private static final String CLOSING = "”’」』》〉）)]】";

    /** A quotation in a heading or sentence is shorter; a longer one lost its partner. */
    private static final int LONGEST = 300;

    private Quotes() {}

    /** Whether {@code c} opens a quotation or a bracket. */
    public static boolean isOpening(char c) {
        return OPENING.indexOf(c) >= 0;
    }

    /** Where the mark at {@code open} is closed, or -1. Straight quotes close at the next one. */
    public static int closing(CharSequence text, int open, int limit) {
        int kind = OPENING.indexOf(text.charAt(open));
        int end = Math.min(limit, open + LONGEST);
        if (kind < 0) {
            return next(text, text.charAt(open), open + 1, end);
        }
        int depth = 0;
        for (int i = open; i < end; i++) {
            if (text.charAt(i) == OPENING.charAt(kind)) {
                depth++;
            } else if (text.charAt(i) == CLOSING.charAt(kind) && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static int next(CharSequence text, char mark, int from, int end) {
        for (int i = from; i < end; i++) {
            if (text.charAt(i) == mark) {
                return i;
            }
        }
        return -1;
    }
}
