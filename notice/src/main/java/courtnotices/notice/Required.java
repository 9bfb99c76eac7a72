package courtnotices.notice;

import org.jspecify.annotations.Nullable;

/** What the records of this package refuse: blank words where a word is promised, places before the first. */
final class Required {

    private Required() {}

    static void text(String what, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(what + " is blank");
        }
    }

    static void counted(String what, int ordinal) {
        if (ordinal < 1) {
            throw new IllegalArgumentException(what + " counts from 1: " + ordinal);
        }
    }

    static void textOrNull(String what, @Nullable String value) {
        if (value != null) {
            text(what, value);
        }
    }
}
