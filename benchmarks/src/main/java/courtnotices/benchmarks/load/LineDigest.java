package courtnotices.benchmarks.load;

import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Takes lines and keeps their number and their digest. */
final class LineDigest extends OutputStream {

    private final MessageDigest digest;
    private long lines;

    LineDigest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int length) {
        digest.update(bytes, start, length);
        for (int i = start; i < start + length; i++) {
            lines += bytes[i] == '\n' ? 1 : 0;
        }
    }

    long count() {
        return lines;
    }

    byte[] sha256() {
        return digest.digest();
    }
}
