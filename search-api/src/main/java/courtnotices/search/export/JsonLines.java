package courtnotices.search.export;

import courtnotices.notice.Sha256;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.function.BiConsumer;

/**
 * A JSON object a line, and a last line by which a reader knows that nothing is missing: {@code {"end": true, "count": 2, "sha256": "…"}}, the hash of
 * all bytes before that line.
 */
final class JsonLines<T> implements Encoder<T> {

    private final Bytes bytes = new Bytes();
    private final BiConsumer<T, Bytes> json;
    private final MessageDigest hash = Sha256.digest();
    private long count;

    /** @param json writes a thing as a JSON object on one line, without the line's end */
    JsonLines(BiConsumer<T, Bytes> json) {
        this.json = json;
    }

    @Override
    public void begin() {}

    @Override
    public void add(T item) {
        json.accept(item, bytes);
        bytes.write('\n');
        count++;
    }

    @Override
    public void end() {
        bytes.tell(hash);
        bytes.write("{\"end\": true, \"count\": " + count + ", \"sha256\": \""
                + HexFormat.of().formatHex(hash.digest()) + "\"}\n");
    }

    @Override
    public int waiting() {
        return bytes.size();
    }

    @Override
    public byte[] take() {
        byte[] taken = bytes.take();
        hash.update(taken);
        return taken;
    }
}
