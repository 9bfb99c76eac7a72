package courtnotices.search.export;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;

/** Bytes that are written in small pieces and taken in large ones; unlike the platform's, without a lock for each of them. */
final class Bytes extends OutputStream {

    private byte[] bytes = new byte[2 * Chunks.CHUNK];
    private int size;

    @Override
    public void write(int one) {
        ensure(1);
        bytes[size++] = (byte) one;
    }

    @Override
    public void write(byte[] from, int start, int length) {
        ensure(length);
        System.arraycopy(from, start, bytes, size, length);
        size += length;
    }

    @Override
    public void write(byte[] from) {
        write(from, 0, from.length);
    }

    void write(String text) {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    int size() {
        return size;
    }

    /** Tells a digest what waits to be taken. */
    void tell(MessageDigest digest) {
        digest.update(bytes, 0, size);
    }

    /** What was written since it was last asked for. */
    byte[] take() {
        byte[] taken = Arrays.copyOf(bytes, size);
        size = 0;
        return taken;
    }

    private void ensure(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
        }
    }
}
