package courtnotices.indexer.reading.observation;

import courtnotices.indexer.reading.outline.Quotes;

/**
 * Hides what stands in titles and quotation marks, so that nothing in it is taken for a figure or for the end of a clause.
 *
 * <p>印发《2024年度政治轮训方案》，开展“2+3”活动12次 keeps its length and has one number left, 12.
 */
final class Masks {

    /** Stands for a hidden character: neither letter, digit nor mark. No pattern names it; those that name what ends a clause pass over it. */
    static final char HIDDEN = '\u0001';

    private static final String TITLES_AND_QUOTES = "《〈“‘「『\"'";

    private Masks() {}

    /** {@code folded} with the words inside titles and quotes hidden; the marks stay. {@code text} tells nested marks apart. */
    static String of(String text, String folded) {
        char[] masked = folded.toCharArray();
        for (int i = 0; i < masked.length; i++) {
            if (TITLES_AND_QUOTES.indexOf(text.charAt(i)) >= 0) {
                int close = Quotes.closing(text, i, text.length());
                for (int j = i + 1; j < close; j++) {
                    masked[j] = HIDDEN;
                }
                i = Math.max(i, close);
            }
        }
        return new String(masked);
    }
}
