package courtnotices.notice;

/**
 * Words of a notice, verbatim, with where they stand in its normalised text (UTF-16 units, end exclusive).
 *
 * <p>The text must be as long as the offsets say; that it stands there is for the reader to keep.
 */
public record Quote(String text, int start, int end) {

    public Quote {
        if (start < 0 || end - start != text.length() || text.isEmpty()) {
            throw new IllegalArgumentException("no quote: " + start + " to " + end + " «" + text + "»");
        }
    }

    /** The quote that {@code span} marks in {@code text}. */
    public static Quote of(String text, Span span) {
        return new Quote(span.of(text), span.start(), span.end());
    }
}
