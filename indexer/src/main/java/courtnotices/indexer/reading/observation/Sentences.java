package courtnotices.indexer.reading.observation;

import courtnotices.notice.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a masked text into sentences, also before each 二是 of an enumeration, where scope and period start anew. */
final class Sentences {

    /**
     * One sentence.
     *
     * @param fresh whether it opens a paragraph or a measure, so that nothing is carried into it
     */
    record Sentence(Span span, boolean fresh) {}

    private static final Pattern END =
            Pattern.compile("[。!?\n]|(?<=[;:,])(?=[一二三四五六七八九十]{1,3}是(?!否))|(?<=[一二三四五六七八九十]是)(?!否)(?=[,:]?\\S)");

    private static final Pattern MARK = Pattern.compile("\\s?[一二三四五六七八九十]{1,3}是(?!否)");

    /** The longest sentence in the seed notices has 500 characters; what is longer is a list and is read in pieces. */
    private static final int LONGEST = 1000;

    private Sentences() {}

    /** The sentences of {@code masked} within {@code words}, in order. */
    static List<Sentence> of(String masked, Span words) {
        List<Sentence> sentences = new ArrayList<>();
        int start = words.start();
        boolean fresh = true;
        Matcher end = END.matcher(masked).region(words.start(), words.end()).useTransparentBounds(true);
        while (end.find()) {
            if (end.end() > start) {
                add(sentences, masked, start, end.end(), fresh);
                fresh = masked.charAt(end.end() - 1) == '\n';
                start = end.end();
            }
        }
        if (start < words.end()) {
            add(sentences, masked, start, words.end(), fresh);
        }
        return sentences;
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
