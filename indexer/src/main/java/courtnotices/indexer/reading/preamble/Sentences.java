package courtnotices.indexer.reading.preamble;

import courtnotices.notice.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a stretch of folded text into sentences.
 *
 * <p>…53个问题。截至10月26日，… is two; so is 反馈了意见.现将… on a page that writes its stops in ASCII, but not 95.5%.
 */
public final class Sentences {

    /** What runs on for longer is no prose; it is cut, so that looking back in it stays cheap. */
    private static final int LONGEST = 1200;

    private Sentences() {}

    /** The sentences of {@code stretch}, in order, with their stops; every character is in one. */
    public static List<Span> in(String folded, Span stretch) {
        List<Span> sentences = new ArrayList<>();
        int from = stretch.start();
        for (int at = from; at < stretch.end(); at++) {
            if (isStop(folded, at) || at - from == LONGEST) {
                sentences.add(new Span(from, at + 1));
                from = at + 1;
            }
        }
        if (from < stretch.end()) {
            sentences.add(new Span(from, stretch.end()));
        }
        return sentences;
    }

    /** Where the sentence ends that goes on at {@code from}: at its stop, or at {@code to} where it has none before. */
    static int end(String folded, int from, int to) {
        int end = from;
        while (end < to && !isStop(folded, end)) {
            end++;
        }
        return end;
    }

    /** Whether a full stop stands at {@code at}; a list of links ends its lines without. */
    public static boolean isFullStop(String folded, int at) {
        char c = folded.charAt(at);
        return c == '。' || c == '!' || (c == '.' && at > 0 && isHan(folded.charAt(at - 1)));
    }

    private static boolean isStop(String folded, int at) {
        return folded.charAt(at) == '\n' || isFullStop(folded, at);
    }

    private static boolean isHan(char c) {
        return c >= '一' && c <= '鿿';
    }
}
