package courtnotices.portal.page;

import courtnotices.notice.Quote;

/**
 * The words of a sentence on both sides of a quote: 截至8月22日，全市法院 before 终本合格率98.7%, which alone does not tell of when and of whom it is.
 *
 * @param before from the sentence's beginning
 * @param after to its end, with its mark
 */
public record Surroundings(String before, String after) {

    private static final String ENDS = "。！？；\n";

    /** A sentence without an end is a page's noise. */
    private static final int LONGEST = 240;

    private static final String CUT = "……";

    /** What surrounds {@code quote} in {@code text}. */
    static Surroundings of(String text, Quote quote) {
        int from = Math.min(quote.start(), text.length());
        int to = Math.min(quote.end(), text.length());
        int start = from;
        while (start > 0 && from - start < LONGEST && ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        int end = to;
        while (end < text.length()
                && end - to < LONGEST
                && ENDS.indexOf(text.charAt(end - 1)) < 0
                && text.charAt(end) != '\n') {
            end++;
        }
        String before = text.substring(start, from).stripLeading();
        String after = text.substring(to, end);
        return new Surroundings(
                from - start == LONGEST ? CUT + before : before, end - to == LONGEST ? after + CUT : after);
    }
}
