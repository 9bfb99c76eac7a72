package courtnotices.search.query;

import courtnotices.notice.chinese.folding.Folding;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a query's text: terms separated by spaces, {@code "exact phrases"}, and {@code -excluded} ones.
 *
 * <p>三个规定 “应填尽填” -公车 is a term, a phrase and an excluded term. Full-width spaces and Chinese quotation marks serve as well.
 */
final class Clauses {

    /** People type a few words; more than this is a pasted page or an attack. */
    private static final int MOST = 32;

    static final int LONGEST = 1_000;

    private static final String OPENING = "\"“「";
    private static final String CLOSING = "\"”」";

    private final String text;
    private int at;

    private Clauses(String text) {
        this.text = text;
    }

    static List<Clause> of(String query) {
        if (query.length() > LONGEST) {
            throw new BadQueryException(
                    "q", "is longer than " + LONGEST + " characters", LONGEST, query.substring(0, 100));
        }
        List<Clause> clauses = new Clauses(Folding.normalise(query)).read();
        if (clauses.size() > MOST) {
            throw new BadQueryException("q", "has " + clauses.size() + " terms, more than " + MOST);
        }
        return clauses;
    }

    private List<Clause> read() {
        List<Clause> clauses = new ArrayList<>();
        while (skipSpaces()) {
            boolean excluded = text.charAt(at) == '-' && at + 1 < text.length() && text.charAt(at + 1) != ' ';
            at += excluded ? 1 : 0;
            int kind = OPENING.indexOf(text.charAt(at));
            Clause clause = kind >= 0 ? phrase(kind, excluded) : term(excluded);
            if (hasWords(clause.text())) {
                clauses.add(clause);
            }
        }
        if (!clauses.isEmpty() && clauses.stream().allMatch(Clause::excluded)) {
            throw new BadQueryException("q", "excludes terms but asks for none; add a term to look for", 0, null);
        }
        return clauses;
    }

    private boolean skipSpaces() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at < text.length();
    }

    private Clause phrase(int kind, boolean excluded) {
        int close = text.indexOf(CLOSING.charAt(kind), at + 1);
        if (close < 0) {
            throw new BadQueryException(
                    "q", "the quotation mark at " + at + " is not closed", at, text + CLOSING.charAt(kind));
        }
        String words = text.substring(at + 1, close).strip();
        at = close + 1;
        return new Clause(words, true, excluded);
    }

    private Clause term(boolean excluded) {
        int end = at;
        while (end < text.length() && text.charAt(end) != ' ' && "\"“”「」".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String word = text.substring(at, end);
        at = Math.max(end, at + 1);
        return new Clause(word, false, excluded);
    }

    private static boolean hasWords(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
