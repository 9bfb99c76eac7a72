package courtnotices.search.export;

import java.util.Arrays;

/**
 * A way through the bytes of a JSON text that is known to be valid: Elasticsearch wrote it.
 *
 * <p>A parser turns bytes into characters and a writer turns them back, which takes several times as long as to copy them (decision 14).
 */
final class JsonBytes {

    private final byte[] json;
    private int at;

    /** @param at where a value begins */
    JsonBytes(byte[] json, int at) {
        this.json = json;
        this.at = at;
    }

    /** Where it stands. */
    int at() {
        return at;
    }

    /** The byte that it stands at. */
    byte here() {
        return json[at];
    }

    /** Steps over one byte and the spaces behind it. */
    void step() {
        at++;
        while (json[at] == ' ' || json[at] == '\n' || json[at] == '\r' || json[at] == '\t') {
            at++;
        }
    }

    /** Steps into an object or a list, or on to its next entry; false at its end, which is stepped over. */
    boolean enter() {
        step();
        if (json[at] == '}' || json[at] == ']') {
            at++;
            return false;
        }
        return true;
    }

    /** At the end of an entry: whether another follows, which is then stepped to. */
    boolean another() {
        while (json[at] != ',' && json[at] != '}' && json[at] != ']') {
            at++;
        }
        if (json[at] == ',') {
            step();
            return true;
        }
        at++;
        return false;
    }

    /** Steps from a key to its value; where the key ended. */
    int key() {
        string();
        int end = at;
        while (json[at] != ':') {
            at++;
        }
        step();
        return end;
    }

    /** Steps over a value, whatever it is. */
    void value() {
        switch (json[at]) {
            case '"' -> string();
            case '{', '[' -> nested();
            default -> plain();
        }
    }

    private void string() {
        at++;
        while (json[at] != '"') {
            at += json[at] == '\\' ? 2 : 1;
        }
        at++;
    }

    private void nested() {
        int depth = 0;
        do {
            switch (json[at]) {
                case '"' -> {
                    string();
                    continue;
                }
                case '{', '[' -> depth++;
                case '}', ']' -> depth--;
                default -> {}
            }
            at++;
        } while (depth > 0);
    }

    private void plain() {
        while (json[at] != ',' && json[at] != '}' && json[at] != ']' && json[at] > ' ') {
            at++;
        }
    }

    /**
     * Steps from an object to what stands at its key.
     *
     * @throws IllegalStateException if it has no such key
     */
    void to(byte[] key) {
        for (boolean more = enter(); more; more = another()) {
            int start = at;
            int end = key();
            if (Arrays.equals(key, 0, key.length, json, start, end)) {
                return;
            }
            value();
        }
        throw new IllegalStateException("a document without a key that every document has");
    }
}
