package courtnotices.notice;

import org.jspecify.annotations.Nullable;

/** What the records of this package refuse: blank words where a word is promised. */
final class Required {

    private Required() {}

    static void text(String what, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(what + " is blank");
        }
    }

    static void textOrNull(String what, @Nullable String value) {
        if (value != null) {
            text(what, value);
        }
    }
}
