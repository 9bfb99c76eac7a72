package courtnotices.indexer.reading;

/**
 * So much of a page's line as a reason or a remark shows of it.
 *
 * <p>中共青澜市人民检察院党组 is shown whole; a menu that stands on one line for its first words, with … behind them.
 */
final class Excerpt {

    /** As much as fits on a line beside what is said of it. */
    private static final int LONGEST = 80;

    private Excerpt() {}

    /** {@code line}, or its beginning; a character of two units is not cut in half. */
    static String of(String line) {
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = Character.isLowSurrogate(line.charAt(LONGEST)) ? LONGEST - 1 : LONGEST;
        return line.substring(0, end) + "…";
    }
}
