package courtnotices.search.elastic;

import courtnotices.search.result.Snippet;
import java.util.ArrayList;
import java.util.List;

/**
 * Elasticsearch's highlights as positions.
 *
 * <p>The tags are noncharacters, which no page's text holds once it is normalised, so a page cannot forge a mark. Marks that touch are one:
 * single characters are matched, words are shown.
 */
final class Marks {

    static final char OPEN = '\ufdd0';
    static final char CLOSE = '\ufdd1';

    private Marks() {}

    static Snippet snippet(String field, String tagged) {
        StringBuilder text = new StringBuilder(tagged.length());
        List<List<Integer>> marks = new ArrayList<>();
        int open = 0;
        for (int i = 0; i < tagged.length(); i++) {
            char c = tagged.charAt(i);
            if (c == OPEN) {
                open = text.length();
            } else if (c == CLOSE) {
                add(marks, open, text.length());
            } else {
                text.append(c == '\n' ? ' ' : c);
            }
        }
        return new Snippet(field, text.toString(), marks);
    }

    private static void add(List<List<Integer>> marks, int start, int end) {
        if (!marks.isEmpty() && marks.getLast().get(1) == start) {
            marks.set(marks.size() - 1, List.of(marks.getLast().get(0), end));
        } else {
            marks.add(List.of(start, end));
        }
    }
}
