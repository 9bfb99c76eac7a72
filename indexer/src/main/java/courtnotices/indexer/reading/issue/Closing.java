package courtnotices.indexer.reading.issue;

import courtnotices.notice.Span;
import java.util.regex.Pattern;

/**
 * Cuts a closing summary off the last issue.
 *
 * <p>经过半年整改，… as a paragraph of its own after the last issue's text speaks of the whole notice and belongs to no issue.
 */
final class Closing {

    private static final Pattern SUMMARY =
            Pattern.compile("(?:通过|经过)[^。]{0,30}整改|(?:总的|总体|整体)来?[看说]|综上|虽然[^。]{0,40}整改|在肯定成绩");

    private Closing() {}

    /** The part of {@code own} that is the issue's; at least its first paragraph. */
    static Span without(String folded, Span own) {
        int at = folded.indexOf('\n', own.start(), own.end());
        while (at >= 0) {
            if (SUMMARY.matcher(folded).region(at + 1, own.end()).lookingAt()) {
                return new Span(own.start(), at);
            }
            at = folded.indexOf('\n', at + 1, own.end());
        }
        return own;
    }
}
