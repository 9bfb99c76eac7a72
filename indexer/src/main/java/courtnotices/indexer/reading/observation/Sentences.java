package courtnotices.indexer.reading.observation;

import courtnotices.indexer.reading.outline.MeasureMark;
import courtnotices.notice.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts a masked text into sentences, also before each 二是 of an enumeration, where scope and period start anew. */
final class Sentences {

    /**
     * One sentence.
     *
     * @param fresh whether it opens a paragraph or a measure, so that nothing is carried into it
     */
    record Sentence(Span span, boolean fresh) {}

    private static final String ENDS = "。!?\n";

    /** The longest sentence in the notices that this was measured on has 500 characters; what is longer is a list and is read in pieces. */
    private static final int LONGEST = 1000;

    private Sentences() {}

    /** The sentences of {@code masked} within {@code words}, in order; a measure's mark is one of its own. */
    static List<Sentence> of(String masked, Span words) {
        List<Sentence> sentences = new ArrayList<>();
        int start = words.start();
        boolean fresh = true;
        for (MeasureMark mark : MeasureMark.in(masked, words.start(), words.end())) {
            cut(masked, start, mark.start(), fresh, sentences);
            add(sentences, mark.start(), mark.end(), true);
            start = mark.end();
            fresh = false;
        }
        cut(masked, start, words.end(), fresh, sentences);
        return sentences;
    }

    private static void cut(String masked, int from, int to, boolean fresh, List<Sentence> sentences) {
        int start = from;
        boolean opens = fresh;
        for (int i = from; i < to; i++) {
            char c = masked.charAt(i);
            if (ENDS.indexOf(c) >= 0 || i + 1 == to) {
                add(sentences, start, i + 1, opens);
                opens = c == '\n';
                start = i + 1;
            }
        }
    }

    private static void add(List<Sentence> sentences, int start, int end, boolean fresh) {
        for (int from = start; from < end; from += LONGEST) {
            sentences.add(new Sentence(new Span(from, Math.min(end, from + LONGEST)), fresh && from == start));
        }
    }
}
