package courtnotices.notice;

/**
 * One thing that the court did about an issue (整改措施): one of 一是…二是…, or the whole text where nothing is enumerated.
 *
 * @param ordinal counts from 1 within its issue
 * @param text without the mark 一是
 * @param enumerated whether the notice itself counts it
 * @param span of the text, in the notice's text
 */
public record Measure(int ordinal, String text, boolean enumerated, Span span) {

    public Measure {
        Required.counted("ordinal of a measure", ordinal);
        Required.text("measure", text);
    }
}
