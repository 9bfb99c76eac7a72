package courtnotices.search.query;

import courtnotices.notice.chinese.folding.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads a query's text: terms separated by spaces, {@code "exact phrases"}, and {@code -excluded} ones.
 *
 * <p>三个规定 “应填尽填” -公车 is a term, a phrase and an excluded term. Full-width spaces and Chinese quotation marks serve as well.
 */
final class Clauses {

    /** People type a few words; more than this is a pasted page or an attack. */
    private static final int MOST = 32;

    static final int LONGEST = 1_000;

    /** So many characters of a pasted page are offered as a query. */
    private static final int BEGINNING = 100;

    private static final String OPENING = "\"“「";
    private static final String CLOSING = "\"”」";

    /** What stands between words when a text is read without its signs. */
    private static final Pattern BREAKS = Pattern.compile("[ \"“”「」]+-*|^-+");

    private static final Pattern OPERATOR = Pattern.compile(
            "(?:OR|AND|NOT)$|[(（]|(?:court|province|city|level|kind|authority|year|topic|deadline|status|indicator|notice)[:：]");

    private final String typed;
    private final String text;
    private int at;

    private Clauses(String typed) {
        this.typed = typed;
        this.text = Folding.normalise(typed);
    }

    static List<Clause> of(String query) {
        if (query.length() > LONGEST) {
            throw new BadQueryException("q", "is longer than " + LONGEST + " characters", LONGEST, beginning(query));
        }
        return new Clauses(query).read();
    }

    /** The beginning as plain terms, or null: cut anywhere, it could leave a quotation mark open or hold too many terms. */
    private static @Nullable String beginning(String query) {
        String start = query.substring(0, query.offsetByCodePoints(0, BEGINNING));
        String terms = BREAKS.splitAsStream(Folding.normalise(start))
                .filter(Clauses::hasWords)
                .limit(MOST)
                .collect(Collectors.joining(" "));
        return terms.isEmpty() ? null : terms;
    }

    private List<Clause> read() {
        List<Clause> clauses = new ArrayList<>();
        while (skipSpaces()) {
            int start = at;
            boolean excluded = text.charAt(at) == '-' && at + 1 < text.length() && text.charAt(at + 1) != ' ';
            at += excluded ? 1 : 0;
            int kind = OPENING.indexOf(text.charAt(at));
            Clause clause = kind >= 0 ? phrase(kind, excluded) : term(excluded);
            if (hasWords(clause.text())) {
                if (clauses.size() == MOST) {
                    throw broken("has more than " + MOST + " terms", start, text.substring(0, start));
                }
                clauses.add(clause);
            }
        }
        if (clauses.isEmpty() && !text.isEmpty()) {
            throw new BadQueryException("q", "holds no word to look for", 0, null);
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
            throw broken("the quotation mark is not closed", at, text + CLOSING.charAt(kind));
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
        refuseOperator(word, at, end);
        at = Math.max(end, at + 1);
        return new Clause(word, false, excluded);
    }

    /** What other searches understand and this one does not yet is refused: taken for words, it would find something else. */
    private void refuseOperator(String word, int start, int end) {
        Matcher operator = OPERATOR.matcher(word);
        if (operator.lookingAt()) {
            String rest = word.substring(operator.end()).replaceAll("[()（）]", "");
            throw broken(
                    "«" + operator.group()
                            + "» is no operator of this search; terms stand side by side, filters are parameters",
                    start,
                    text.substring(0, start) + rest + text.substring(end));
        }
    }

    private BadQueryException broken(String problem, int place, String repaired) {
        return new BadQueryException("q", problem, typedAt(place), ifAnswered(repaired.strip()));
    }

    /** Where the character stands that is at {@code place} of the normalised text: that one may have lost spaces before it. */
    private int typedAt(int place) {
        int found = place;
        while (Folding.normalise(typed.substring(0, found + 1)).length() <= place) {
            found++;
        }
        return found;
    }

    /** A repaired query that is broken in another way would lead from error to error. */
    private static @Nullable String ifAnswered(String repaired) {
        try {
            of(repaired);
            return repaired;
        } catch (BadQueryException e) {
            return null;
        }
    }

    private static boolean hasWords(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
