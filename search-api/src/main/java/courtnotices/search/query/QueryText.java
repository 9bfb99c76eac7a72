package courtnotices.search.query;

import courtnotices.notice.chinese.folding.Folding;
import courtnotices.notice.chinese.script.Simplified;
import org.jspecify.annotations.Nullable;

/** A query's text, normalised and in simplified characters, read from its beginning; knows where each character was typed. */
final class QueryText {

    private static final String OPENING_BRACKETS = "(（";
    private static final String CLOSING_BRACKETS = ")）";

    private final String typed;
    private final boolean isRepair;
    private final String text;
    private int at;

    QueryText(String typed) {
        this(typed, false);
    }

    private QueryText(String typed, boolean isRepair) {
        this.typed = typed;
        this.isRepair = isRepair;
        this.text = Simplified.whereTraditional(Folding.normalise(typed));
    }

    String text() {
        return text;
    }

    int at() {
        return at;
    }

    void go(int place) {
        at = place;
    }

    boolean hasMore() {
        return at < text.length();
    }

    /** Whether something follows the spaces. */
    boolean skipSpaces() {
        while (hasMore() && text.charAt(at) == ' ') {
            at++;
        }
        return hasMore();
    }

    char next() {
        return text.charAt(at);
    }

    boolean opensBracket() {
        return hasMore() && OPENING_BRACKETS.indexOf(next()) >= 0;
    }

    boolean closesBracket() {
        return hasMore() && CLOSING_BRACKETS.indexOf(next()) >= 0;
    }

    /** Whether the operator stands here as a word of its own. */
    boolean isAt(String operator) {
        int end = at + operator.length();
        return text.startsWith(operator, at) && (end == text.length() || " (（)）\"“「".indexOf(text.charAt(end)) >= 0);
    }

    /** Goes behind the operator if it stands here. */
    boolean takes(String operator) {
        boolean here = isAt(operator);
        at += here ? operator.length() : 0;
        return here;
    }

    /** Where a run of text ends that begins here: at a space, a quotation mark, or a bracket that it did not open itself. */
    int endOfRun(String quotes) {
        int end = at;
        int open = 0;
        while (end < text.length()) {
            char c = text.charAt(end);
            open += OPENING_BRACKETS.indexOf(c) >= 0 ? 1 : 0;
            if (c == ' ' || quotes.indexOf(c) >= 0 || (CLOSING_BRACKETS.indexOf(c) >= 0 && --open < 0)) {
                break;
            }
            end++;
        }
        return end;
    }

    /** The text without what stands from {@code start} to {@code end}. */
    String without(int start, int end) {
        return text.substring(0, start) + " " + text.substring(end);
    }

    /** A complaint about what stands at {@code place}, with a repair that is sure to be answered, or none. */
    BadQueryException broken(Refusal refusal, int place, @Nullable String repaired) {
        // a repair is not repaired again: a thousand closing brackets would be taken out one by one
        String offered = repaired == null || isRepair ? null : ifAnswered(repaired);
        return new BadQueryException("q", refusal, typedAt(place), offered);
    }

    /** Where the character stands that is at {@code place} of the normalised text: that one may have lost spaces before it. */
    private int typedAt(int place) {
        int found = place;
        while (found < typed.length()
                && Folding.normalise(typed.substring(0, found + 1)).length() <= place) {
            found++;
        }
        return found;
    }

    /** A repaired query that is broken in another way would lead from error to error. */
    static @Nullable String ifAnswered(String repaired) {
        try {
            String offered = repaired.strip().replaceAll(" {2,}", " ");
            return Clauses.of(new QueryText(offered, true)).isEmpty() ? null : offered;
        } catch (BadQueryException e) {
            return null;
        }
    }
}
