package courtnotices.search.export;

/**
 * Words as a cell of a table may hold them.
 *
 * <p>A notice is hostile input: a cell that begins as a formula does would be calculated by whoever opens the file, and characters that no table can hold
 * make it unreadable.
 */
final class CellText {

    /** Stands for a character that a table cannot hold. */
    private static final char REPLACEMENT = '\uFFFD';

    /** How cells begin that spreadsheets take for formulas: OWASP, CSV injection; with the full-width forms that Excel takes in East Asian settings. */
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private CellText() {}

    /** The words without control characters and halves of surrogate pairs, which neither XML nor UTF-8 can hold; tabs and line breaks stay. */
    static String printable(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPrintable(text, i)) {
                return replaced(text);
            }
        }
        return text;
    }

    /** The words, with an apostrophe before them if a spreadsheet would calculate them: {@code =1+1} becomes {@code '=1+1}. */
    static String neutral(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** The first {@code most} UTF-16 units, fewer by one where the last would be half a character. */
    static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }

    private static String replaced(String text) {
        StringBuilder printable = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (!isPrintable(text, i)) {
                printable.setCharAt(i, REPLACEMENT);
            }
        }
        return printable.toString();
    }

    private static boolean isPrintable(String text, int at) {
        char c = text.charAt(at);
        if (c < ' ') {
            return c == '\t' || c == '\n' || c == '\r';
        }
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return c != '\uFFFE' && c != '\uFFFF';
    }
}
