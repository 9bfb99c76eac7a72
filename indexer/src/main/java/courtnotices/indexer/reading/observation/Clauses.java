package courtnotices.indexer.reading.observation;

/** Finds the ends of the clause around a place in a masked text. */
final class Clauses {

    private static final String ENDS = ",;:。!?\n()[]";

    /** 党组(扩大)会议: a bracket so short, without a digit, belongs to the word around it. */
    private static final int SHORT = 5;

    /** A name is looked for so far before its figure. */
    private static final int FARTHEST = 120;

    private Clauses() {}

    /** Where the clause that holds {@code at} starts, not before {@code from}. */
    static int start(String masked, int at, int from) {
        int i = at;
        int limit = Math.max(from, at - FARTHEST);
        while (i > limit) {
            char c = masked.charAt(i - 1);
            if (c == ')' && shortBracketBefore(masked, i - 1, from) >= 0) {
                i = shortBracketBefore(masked, i - 1, from);
            } else if (ENDS.indexOf(c) >= 0) {
                return i;
            } else {
                i--;
            }
        }
        return i;
    }

    /** Where it ends, not after {@code to}. */
    static int end(String masked, int at, int to) {
        int i = at;
        int limit = Math.min(to, at + FARTHEST);
        while (i < limit) {
            char c = masked.charAt(i);
            int close = c == '(' ? shortBracketAfter(masked, i, to) : -1;
            if (close >= 0) {
                i = close + 1;
            } else if (ENDS.indexOf(c) >= 0) {
                return i;
            } else {
                i++;
            }
        }
        return i;
    }

    private static int shortBracketBefore(String masked, int close, int from) {
        for (int i = close - 1; i >= Math.max(from, close - SHORT); i--) {
            char c = masked.charAt(i);
            if (c == '(') {
                return i;
            }
            if (isDigit(c) || ENDS.indexOf(c) >= 0) {
                return -1;
            }
        }
        return -1;
    }

    private static int shortBracketAfter(String masked, int open, int to) {
        for (int i = open + 1; i < Math.min(to, open + 1 + SHORT); i++) {
            char c = masked.charAt(i);
            if (c == ')') {
                return i;
            }
            if (isDigit(c) || ENDS.indexOf(c) >= 0) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
