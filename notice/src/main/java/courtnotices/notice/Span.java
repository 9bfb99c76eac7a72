package courtnotices.notice;

/**
 * A stretch of a notice's normalised text, in UTF-16 units, end exclusive.
 *
 * <p>{@code new Span(0, 4)} of 一、整改情况 is 一、整改.
 */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + " to " + end);
        }
    }

    /** The words that the span holds in {@code text}. */
    public String of(String text) {
        return text.substring(start, end);
    }
}
