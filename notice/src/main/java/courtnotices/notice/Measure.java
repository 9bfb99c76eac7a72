package courtnotices.notice;

import java.util.List;

/**
 * One thing that the court did about an issue (整改措施): one of 一是…二是…, or a sentence where nothing is enumerated.
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

    /** How many of {@code measures} the notice itself counts. */
    public static int enumerated(List<Measure> measures) {
        return (int) measures.stream().filter(Measure::enumerated).count();
    }
}
