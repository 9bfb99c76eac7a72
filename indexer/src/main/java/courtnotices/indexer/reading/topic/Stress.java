package courtnotices.indexer.reading.topic;

import courtnotices.indexer.reading.outline.MeasureMark;
import java.util.BitSet;

/**
 * Which characters of a text say what a measure was for: the first words of an enumerated measure and the names of rules.
 *
 * <p>In 一是规范终本管理。制定《案款办法》，开展培训 that is 规范终本管理 and 案款办法.
 */
final class Stress {

    private static final String BREAKS = ",。;:";

    /** A measure's first words are told in this many characters; what runs on is its account. */
    private static final int FIRST_WORDS = 30;

    /** A rule's name is no longer; an unclosed 《 must not stress the rest. */
    private static final int RULE = 60;

    private Stress() {}

    /** The stressed characters of {@code folded}. */
    static BitSet of(String folded) {
        BitSet stressed = new BitSet();
        for (int i = 0; i < folded.length(); i++) {
            if (folded.charAt(i) == '《') {
                int close =
                        folded.substring(i, Math.min(folded.length(), i + RULE)).indexOf('》');
                stressed.set(i, i + Math.max(0, close));
            }
        }
        for (MeasureMark mark : MeasureMark.in(folded, 0, folded.length())) {
            stressed.set(mark.end(), firstBreak(folded, mark.end()));
        }
        return stressed;
    }

    private static int firstBreak(String folded, int from) {
        int end = from;
        while (end < folded.length() && end - from < FIRST_WORDS && BREAKS.indexOf(folded.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
