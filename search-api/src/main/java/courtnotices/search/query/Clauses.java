package courtnotices.search.query;

import courtnotices.notice.chinese.folding.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of a query's text.
 *
 * <pre>
 * query   = { choice }                      all of these must match
 * choice  = part { "OR" part }              one of these; binds closer than standing side by side, as in legal databases and web searches
 * part    = [ "-" | "!" | "NOT" ] one      ! as in filters
 * one     = "(" query ")" | phrase | field | term
 * phrase  = a quotation mark … its closing one
 * field   = name ":" ( phrase | term )      court:南阳, indicator:终本率>30
 * </pre>
 *
 * <p>三个规定 (“应填尽填” OR 逐案登记) -公车 is a term, a choice and an excluded term. Full-width spaces, brackets, colons and Chinese
 * quotation marks serve as well; AND may be written and says nothing. A bracket within a term, 因私出国（境）, belongs to it.
 */
final class Clauses {

    /** People type a few words; more than this is a pasted page or an attack. */
    static final int MOST = 32;

    static final int LONGEST = 1_000;

    /** Nobody nests by hand; a generated query has a few levels. */
    static final int DEEPEST = 8;

    /** So many characters of a pasted page are offered as a query. */
    private static final int BEGINNING = 100;

    private static final String MINUS = "-!！";

    private static final String OPENING = "\"“「";
    private static final String CLOSING = "\"”」";
    private static final String QUOTES = "\"“”「」";

    /** What stands between words when a text is read without its signs. */
    private static final Pattern BREAKS = Pattern.compile("[ \"“”「」()（）:：]+[-!！]*|^[-!！]+");

    private static final Pattern STAR = Pattern.compile("[*＊]");

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\x80-\\x9f&&[^\t\n\r]]");

    private final QueryText text;
    private int terms;

    private Clauses(QueryText text) {
        this.text = text;
    }

    /**
     * The clauses that must all match; none for an empty text.
     *
     * @throws BadQueryException naming the place, with a repaired text where there is one
     */
    static List<Clause> of(String query) {
        if (query.length() > LONGEST) {
            throw new BadQueryException("q", Refusal.of(Fault.TOO_LONG, LONGEST), LONGEST, beginning(query));
        }
        refuseControls(query);
        return of(new QueryText(query));
    }

    static List<Clause> of(QueryText text) {
        return new Clauses(text).read();
    }

    /** A pasted text has tabs and line ends; other controls are not typed, and mean nothing that could be looked for. */
    private static void refuseControls(String query) {
        Matcher control = CONTROL.matcher(query);
        if (control.find()) {
            throw new BadQueryException(
                    "q",
                    Refusal.of(Fault.CONTROL_CHARACTER),
                    control.start(),
                    QueryText.ifAnswered(control.replaceAll(" ")));
        }
    }

    /** The beginning as plain terms, or null: cut anywhere, it could leave a quotation mark open or hold too many terms. */
    private static @Nullable String beginning(String query) {
        String start = query.substring(0, query.offsetByCodePoints(0, BEGINNING));
        String terms = BREAKS.splitAsStream(Folding.normalise(start))
                .filter(Clauses::hasWords)
                .filter(word -> !word.matches("OR|AND|NOT"))
                .limit(MOST)
                .collect(Collectors.joining(" "));
        return terms.isEmpty() ? null : QueryText.ifAnswered(terms);
    }

    private List<Clause> read() {
        List<Clause> clauses = sideBySide(0);
        if (text.hasMore()) {
            throw text.broken(Refusal.of(Fault.BRACKET_NOT_OPENED), text.at(), text.without(text.at(), text.at() + 1));
        }
        if (clauses.isEmpty() && !text.text().isEmpty()) {
            throw new BadQueryException("q", Refusal.of(Fault.NO_WORDS), 0, null);
        }
        if (!clauses.isEmpty() && clauses.stream().noneMatch(Clauses::asks)) {
            throw new BadQueryException("q", Refusal.of(Fault.ONLY_EXCLUSIONS), 0, null);
        }
        return clauses;
    }

    private List<Clause> sideBySide(int depth) {
        List<Clause> clauses = new ArrayList<>();
        while (text.skipSpaces() && !text.closesBracket()) {
            if (!text.takes("AND")) {
                clauses.addAll(choice(depth));
            }
        }
        return clauses;
    }

    /** One clause, or none where there are only signs. */
    private List<Clause> choice(int depth) {
        if (text.isAt("OR")) {
            throw text.broken(Refusal.of(Fault.NOTHING_BEFORE_OR), text.at(), text.without(text.at(), text.at() + 2));
        }
        List<Clause> options = new ArrayList<>(part(depth));
        while (text.skipSpaces() && text.isAt("OR")) {
            int or = text.at();
            text.takes("OR");
            if (!text.skipSpaces() || text.closesBracket() || text.isAt("OR")) {
                throw text.broken(Refusal.of(Fault.NOTHING_AFTER_OR), or, text.without(or, or + 2));
            }
            options.addAll(part(depth));
        }
        return options.size() < 2 ? options : List.of(new Clause.Any(options));
    }

    private List<Clause> part(int depth) {
        int start = text.at();
        boolean minus = MINUS.indexOf(text.next()) >= 0
                && start + 1 < text.text().length()
                && text.text().charAt(start + 1) != ' ';
        if (minus) {
            text.go(start + 1);
        }
        boolean excluded = minus || (text.takes("NOT") && text.skipSpaces());
        if (!text.hasMore()) {
            return List.of();
        }
        List<Clause> one = one(depth);
        return excluded ? one.stream().<Clause>map(Clause.Not::new).toList() : one;
    }

    private List<Clause> one(int depth) {
        if (text.opensBracket()) {
            return group(depth + 1);
        }
        int start = text.at();
        Clause clause = leaf();
        if (clause == null) {
            return List.of();
        }
        if (++terms > MOST) {
            throw text.broken(
                    Refusal.of(Fault.TOO_MANY_TERMS, MOST),
                    start,
                    balanced(text.text().substring(0, start), depth));
        }
        return List.of(clause);
    }

    private List<Clause> group(int depth) {
        int open = text.at();
        if (depth > DEEPEST) {
            throw text.broken(
                    Refusal.of(Fault.TOO_DEEP, DEEPEST), open, text.text().replaceAll("[()（）]", " "));
        }
        text.go(open + 1);
        List<Clause> clauses = sideBySide(depth);
        if (!text.closesBracket()) {
            throw text.broken(Refusal.of(Fault.BRACKET_NOT_CLOSED), open, balanced(text.text(), depth));
        }
        text.go(text.at() + 1);
        if (clauses.isEmpty()) {
            throw text.broken(Refusal.of(Fault.EMPTY_BRACKETS), open, text.without(open, text.at()));
        }
        return clauses.size() == 1 ? clauses : List.of(new Clause.All(clauses));
    }

    /** The text with its open brackets closed, without an operator at its end. */
    private static String balanced(String text, int depth) {
        return text.replaceAll("(?: |[-!！]|\\b(?:OR|AND|NOT)|[(（])+$", "") + ")".repeat(depth);
    }

    private @Nullable Clause leaf() {
        if (OPENING.indexOf(text.next()) >= 0) {
            String words = quoted();
            return hasWords(words) ? new Clause.Phrase(words) : null;
        }
        int start = text.at();
        FieldText field = FieldText.at(text);
        if (field != null) {
            boolean phrase = text.hasMore() && OPENING.indexOf(text.next()) >= 0;
            return field.clause(start, phrase ? quoted() : run());
        }
        String run = run();
        refuseWildcard(run, start);
        return hasWords(run) ? new Clause.Term(run) : null;
    }

    /** Read over, 终* would find less than who typed it believes; 李* in quotation marks is a name as notices print it. */
    private void refuseWildcard(String run, int start) {
        Matcher star = STAR.matcher(run);
        if (star.find()) {
            throw text.broken(
                    Refusal.of(Fault.WILDCARD),
                    start + star.start(),
                    STAR.matcher(text.text()).replaceAll(" "));
        }
    }

    private String quoted() {
        int open = text.at();
        char closing = CLOSING.charAt(OPENING.indexOf(text.next()));
        int close = text.text().indexOf(closing, open + 1);
        if (close < 0) {
            throw text.broken(Refusal.of(Fault.QUOTE_NOT_CLOSED), open, text.text() + closing);
        }
        text.go(close + 1);
        return text.text().substring(open + 1, close).strip();
    }

    /** A run of text; at least one character, so that a lone closing quotation mark is passed. */
    private String run() {
        int start = text.at();
        int end = text.endOfRun(QUOTES);
        boolean stuck = end == start && text.hasMore() && text.next() != ' ' && !text.closesBracket();
        text.go(stuck ? end + 1 : end);
        return text.text().substring(start, end);
    }

    /** Whether the clause asks for something, and not only excludes. */
    private static boolean asks(Clause clause) {
        return switch (clause) {
            case Clause.Not not -> false;
            case Clause.Any any -> any.clauses().stream().allMatch(Clauses::asks);
            case Clause.All all -> all.clauses().stream().anyMatch(Clauses::asks);
            case Clause.Term term -> true;
            case Clause.Phrase phrase -> true;
            case Clause.Field field -> true;
            case Clause.Value value -> true;
        };
    }

    static boolean hasWords(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
