package courtnotices.indexer.reading.observation;

import courtnotices.notice.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a masked text into sentences, also before each 二是 of an enumeration, where scope and period start anew. */
final class Sentences {

    /**
     * One sentence.
     *
     * @param fresh whether it opens a paragraph or a measure, so that nothing is carried into it
     */
    record Sentence(Span span, boolean fresh) {}

    private static final String NUMERALS = "一二三四五六七八九十";

    private static final Pattern MARK = Pattern.compile("\\s?[" + NUMERALS + "]{1,3}是(?!否)");

    /** The longest sentence in the seed notices has 500 characters; what is longer is a list and is read in pieces. */
    private static final int LONGEST = 1000;

    private Sentences() {}

    /** The sentences of {@code masked} within {@code words}, in order. */
    static List<Sentence> of(String masked, Span words) {
        List<Sentence> sentences = new ArrayList<>();
        int start = words.start();
        boolean fresh = true;
        for (int i = words.start(); i < words.end(); i++) {
            if (ends(masked, i, words.end())) {
                add(sentences, masked, start, i + 1, fresh);
                fresh = masked.charAt(i) == '\n';
                start = i + 1;
            }
        }
        if (start < words.end()) {
            add(sentences, masked, start, words.end(), fresh);
        }
        return sentences;
    }

    /** Whether a sentence ends with the character at {@code i}: a full stop, the mark before 二是, or 二是 itself. */
    private static boolean ends(String masked, int i, int to) {
        return switch (masked.charAt(i)) {
            case '。', '!', '?', '\n' -> true;
            case ';', ':', ',' -> MARK.matcher(masked).region(i + 1, to).lookingAt();
            case '是' ->
                i > 0 && NUMERALS.indexOf(masked.charAt(i - 1)) >= 0 && i + 1 < to && masked.charAt(i + 1) != '否';
            default -> false;
        };
    }

    private static void add(List<Sentence> sentences, String masked, int start, int end, boolean fresh) {
        for (int from = start; from < end; from += LONGEST) {
            sentences.add(sentence(masked, from, Math.min(end, from + LONGEST), fresh && from == start));
        }
    }

    private static Sentence sentence(String masked, int start, int end, boolean fresh) {
        boolean marked = MARK.matcher(masked).region(start, end).lookingAt();
        return new Sentence(new Span(start, end), fresh || marked);
    }
}
