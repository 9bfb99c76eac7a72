package courtnotices.search.query;

import org.jspecify.annotations.Nullable;

/** What a complaint repeats of a value: its beginning, because a value may be of any length. */
final class Complaint {

    private static final int LONGEST = 40;

    private Complaint() {}

    static String shortened(@Nullable String value) {
        String words = String.valueOf(value);
        return words.length() <= LONGEST ? words : words.substring(0, words.offsetByCodePoints(0, LONGEST / 2)) + "…";
    }
}
