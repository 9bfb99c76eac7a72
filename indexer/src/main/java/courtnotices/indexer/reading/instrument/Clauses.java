package courtnotices.indexer.reading.instrument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts words into clauses, at marks that stand in no title.
 *
 * <p>根据《甲、乙，丙规定》，制定《丁办法》。 is two clauses.
 */
final class Clauses {

    private Clauses() {}

    static List<Clause> of(String printed, String folded) {
        List<Marked> titles = MarkedTitles.in(printed);
        String words = blinded(folded, titles);
        List<Clause> clauses = new ArrayList<>();
        int start = 0;
        int title = 0;
        for (int i = 0; i <= words.length(); i++) {
            char c = i == words.length() ? '\n' : words.charAt(i);
            if (",;:。!?\n".indexOf(c) < 0) {
                continue;
            }
            List<Marked> own = new ArrayList<>();
            for (; title < titles.size() && titles.get(title).end() <= i; title++) {
                Marked marked = titles.get(title);
                own.add(new Marked(marked.start() - start, marked.end() - start, marked.title()));
            }
            clauses.add(Clause.of(printed.substring(start, i), words.substring(start, i), own, c));
            start = i + 1;
        }
        return clauses;
    }

    private static String blinded(String folded, List<Marked> titles) {
        char[] words = folded.toCharArray();
        for (Marked title : titles) {
            Arrays.fill(words, title.start() + 1, title.end() - 1, Clause.BLIND);
        }
        return new String(words);
    }
}
