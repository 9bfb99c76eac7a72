package courtnotices.search.elastic;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * A way through the bytes of a JSON text that is known to be valid: Elasticsearch wrote it.
 *
 * <p>A parser turns bytes into characters and a writer turns them back, which takes three times as long as to pass over them (decision 14).
 */
public final class JsonBytes {

    /** The first byte is the lowest. */
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long ONES = 0x0101010101010101L;
    private static final long MARKS = '"' * ONES;
    private static final long ESCAPES = '\\' * ONES;

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

    /** Where the string ends that begins here. */
    private static int afterString(byte[] json, int start) {
        int i = markOrEscape(json, start + 1);
        while (json[i] == '\\') {
            i = markOrEscape(json, i + 2);
        }
        return i + 1;
    }

    /** Where the next quotation mark or backslash is: eight bytes at a time, since half of an export's time would go into looking at each. */
    private static int markOrEscape(byte[] json, int start) {
        int i = start;
        while (i <= json.length - Long.BYTES) {
            long bytes = (long) EIGHT.get(json, i);
            long found = zeros(bytes ^ MARKS) | zeros(bytes ^ ESCAPES);
            if (found != 0) {
                return i + Long.numberOfTrailingZeros(found) / Byte.SIZE;
            }
            i += Long.BYTES;
        }
        while (json[i] != '"' && json[i] != '\\') {
            i++;
        }
        return i;
    }

    /** Sets the highest bit of the first byte that is 0, if there is one, and maybe of bytes after it (Warren, Hacker's Delight, 6-1). */
    private static long zeros(long bytes) {
        return (bytes - ONES) & ~bytes & (ONES << (Byte.SIZE - 1));
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
