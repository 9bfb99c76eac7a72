package courtnotices.notice.chinese.pattern;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern that is tried only where a match may begin.
 *
 * <p>{@link Matcher#find()} walks into a pattern at every character, and asks a class such as [一二三四] for one after the other of its members. Most
 * characters of a text begin no match: which do is learnt by trying the pattern on each once, so that from then on a look into a table tells.
 *
 * <p>Lookbehind and lookahead see the whole text, and {@code $} is its end, also where only a part is searched. A pattern must neither match
 * nothing nor begin with a positive lookbehind, which a character alone cannot tell of; one that begins with a negative lookahead is tried
 * wherever that wants a second character.
 */
public final class Sought {

    private static final byte UNKNOWN = 0;
    private static final byte BEGINS = 1;
    private static final byte DOES_NOT = 2;

    private final Pattern pattern;

    /** What is known of each character; two threads that learn the same write the same. */
    private final byte[] known = new byte[Character.MAX_VALUE + 1];

    private Sought(Pattern pattern) {
        this.pattern = pattern;
    }

    /**
     * What is described by a pattern of {@link Pattern}.
     *
     * @throws java.util.regex.PatternSyntaxException if it is none
     */
    public static Sought of(String pattern) {
        return new Sought(Pattern.compile(pattern));
    }

    /** Looks through all of {@code text}. */
    public Search in(CharSequence text) {
        return in(text, 0, text.length());
    }

    /** Looks from {@code from} to {@code to}, exclusive. */
    public Search in(CharSequence text, int from, int to) {
        return new Search(text, from, to);
    }

    /** The match that begins right at {@code at} and ends before {@code to}; null where none does. */
    public @Nullable Matcher at(CharSequence text, int at, int to) {
        if (at >= to || !mayBegin(text.charAt(at))) {
            return null;
        }
        Matcher matcher = matcher(text);
        return matcher.region(at, to).lookingAt() ? matcher : null;
    }

    /** How many groups the pattern has. */
    public int groups() {
        return pattern.matcher("").groupCount();
    }

    private Matcher matcher(CharSequence text) {
        return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    /** Whether a match may begin with {@code c}; where not, none does. */
    private boolean mayBegin(char c) {
        byte told = known[c];
        if (told == UNKNOWN) {
            told = mayBegin(String.valueOf(c)) ? BEGINS : DOES_NOT;
            known[c] = told;
        }
        return told == BEGINS;
    }

    /** A pattern that wants more than the one character has come to its end; half a pair tells nothing of the whole. */
    @SuppressWarnings(
            "JdkObsolete") // hitEnd: the streamed input is one character here, and whether it is too short is the
    // question
    private boolean mayBegin(String character) {
        Matcher matcher = pattern.matcher(character);
        return matcher.lookingAt() || matcher.hitEnd() || Character.isSurrogate(character.charAt(0));
    }

    /** The matches in a text, one after the other. */
    public final class Search {

        private final CharSequence text;
        private final int to;
        private final Matcher matcher;
        private int next;

        private Search(CharSequence text, int from, int to) {
            this.text = text;
            this.to = to;
            this.next = from;
            this.matcher = Sought.this.matcher(text);
        }

        /** Goes on to the next match, behind the last; false where there is none. */
        public boolean find() {
            for (int at = next; at < to; at++) {
                if (mayBegin(text.charAt(at)) && matcher.region(at, to).lookingAt()) {
                    next = matcher.end();
                    return true;
                }
            }
            next = to;
            return false;
        }

        /** The same from {@code at} on. */
        public boolean find(int at) {
            next = at;
            return find();
        }

        /** The match that was found last. */
        public Matcher match() {
            return matcher;
        }
    }
}
