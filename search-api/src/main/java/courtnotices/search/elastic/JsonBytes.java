package courtnotices.search.elastic;

import java.util.Arrays;

/**
 * A way through the bytes of a JSON text that is known to be valid: Elasticsearch wrote it.
 *
 * <p>A parser turns bytes into characters and a writer turns them back, which takes three times as long as to pass over them (decision 14).
 */
public final class JsonBytes {

    private final byte[] json;
    private int at;

    /** @param at where a value begins */
    public JsonBytes(byte[] json, int at) {
        this.json = json;
        this.at = at;
    }

    /** Where it stands. */
    public int at() {
        return at;
    }

    /** The byte that it stands at. */
    public byte here() {
        return json[at];
    }

    /** Steps into an object or a list; false at its end, which is stepped to. */
    public boolean enter() {
        step();
        return !isEnd(json[at]);
    }

    /** Behind an entry: whether another follows, which is then stepped to; else to the end of the object or list. */
    public boolean another() {
        while (json[at] != ',' && !isEnd(json[at])) {
            at++;
        }
        if (json[at] == ',') {
            step();
            return true;
        }
        return false;
    }

    /** Steps from the end of an object or a list behind it. */
    public void leave() {
        at++;
    }

    /** Steps from a key to its value; where the key ended. */
    public int key() {
        string();
        int end = at;
        while (json[at] != ':') {
            at++;
        }
        step();
        return end;
    }

    /** Steps over a value, whatever it is. */
    public void value() {
        switch (json[at]) {
            case '"' -> string();
            case '{', '[' -> nested();
            default -> plain();
        }
    }

    /**
     * Steps from an object to what stands at its key.
     *
     * @throws IllegalStateException if it has no such key
     */
    public void to(byte[] key) {
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

    private void step() {
        at++;
        while (json[at] == ' ' || json[at] == '\n' || json[at] == '\r' || json[at] == '\t') {
            at++;
        }
    }

    private void string() {
        at = afterString(json, at);
    }

    /** Where the string ends that begins here; a plain loop over an array, which is all that an export's time goes into. */
    private static int afterString(byte[] json, int start) {
        int i = start + 1;
        while (json[i] != '"') {
            i += json[i] == '\\' ? 2 : 1;
        }
        return i + 1;
    }

    private void nested() {
        int depth = 0;
        int i = at;
        do {
            switch (json[i]) {
                case '"' -> i = afterString(json, i) - 1;
                case '{', '[' -> depth++;
                case '}', ']' -> depth--;
                default -> {}
            }
            i++;
        } while (depth > 0);
        at = i;
    }

    private void plain() {
        while (json[at] != ',' && !isEnd(json[at]) && json[at] > ' ') {
            at++;
        }
    }

    private static boolean isEnd(byte here) {
        return here == '}' || here == ']';
    }
}
