package courtnotices.portal.page;

import courtnotices.search.query.BadQueryException;
import courtnotices.search.query.Fault;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a query breaks: in {@code 终本 “案款} at the fourth character, “.
 *
 * @param number of the character, from 1; nobody counts in UTF-16
 * @param sign the character itself, empty at the end of the query
 * @param before what stands before it, the nearest of it where that is long
 * @param after what stands behind it, likewise
 */
public record FaultPlace(String number, String sign, String before, String after) {

    private static final int NEAREST = 20;

    /** What is wrong with all of a query is wrong nowhere in it. */
    private static final Set<Fault> OF_THE_WHOLE = EnumSet.of(Fault.NO_WORDS, Fault.ONLY_EXCLUSIONS);

    /** The place that {@code error} names in {@code query}, or null if it names none. */
    static @Nullable FaultPlace of(Throwable error, String query) {
        return error instanceof BadQueryException bad
                        && bad.position() != null
                        && bad.refusal() != null
                        && !OF_THE_WHOLE.contains(bad.refusal().fault())
                ? at(bad.position(), query)
                : null;
    }

    private static FaultPlace at(int position, String query) {
        int start = Math.min(position, query.length());
        int end = start == query.length() ? start : query.offsetByCodePoints(start, 1);
        String before = query.substring(0, start);
        int number = before.codePointCount(0, before.length()) + 1;
        return new FaultPlace(
                Notation.of(number), query.substring(start, end), end(before), beginning(query.substring(end)));
    }

    private static String end(String text) {
        return isShort(text) ? text : "…" + text.substring(text.offsetByCodePoints(text.length(), -NEAREST));
    }

    private static String beginning(String text) {
        return isShort(text) ? text : text.substring(0, text.offsetByCodePoints(0, NEAREST)) + "…";
    }

    private static boolean isShort(String text) {
        return text.codePointCount(0, text.length()) <= NEAREST;
    }
}
