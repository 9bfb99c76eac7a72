package courtnotices.indexer.source.archive;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * How much of a gzip file of many members is whole.
 *
 * <p>Each record of a compressed WARC file is a member (RFC 1952) of its own. A process that is killed leaves one that broke off at the end, and
 * nothing after it.
 */
final class WholeMembers {

    private static final int HEADER = 10;
    private static final int TRAILER = 8;

    private final InputStream in;
    private final byte[] sent = new byte[8192];
    private final byte[] inflated = new byte[8192];
    private int from;
    private int to;
    private long read;

    private WholeMembers(InputStream in) {
        this.in = in;
    }

    /** The length in bytes of the members that are whole, from the beginning of {@code file}. */
    static long length(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            WholeMembers members = new WholeMembers(in);
            long whole = 0;
            try {
                while (members.skipOne()) {
                    whole = members.read;
                }
            } catch (EOFException | DataFormatException e) {
                return whole; // the one that broke off
            }
            return whole;
        }
    }

    /** Whether there was one; throws where it is not whole. */
    private boolean skipOne() throws IOException, DataFormatException {
        int first = next();
        if (first < 0) {
            return false;
        }
        if (first != 0x1f || next() != 0x8b || next() != 8 || next() != 0) {
            throw new DataFormatException("no plain gzip member");
        }
        for (int i = 4; i < HEADER; i++) {
            nextOfMember();
        }
        long sum = inflate();
        for (int i = 0; i < TRAILER; i++) {
            int expected = i < 4 ? (int) (sum >>> (8 * i)) & 0xff : -1;
            int found = nextOfMember();
            if (expected >= 0 && expected != found) {
                throw new DataFormatException("the sum differs");
            }
        }
        return true;
    }

    private long inflate() throws IOException, DataFormatException {
        CRC32 sum = new CRC32();
        try (Inflater inflater = new Inflater(true)) {
            while (!inflater.finished()) {
                if (inflater.needsInput()) {
                    fill();
                    inflater.setInput(sent, from, to - from);
                    read += to - from;
                    from = to;
                }
                sum.update(inflated, 0, inflater.inflate(inflated));
            }
            from = to - inflater.getRemaining();
            read -= inflater.getRemaining();
        }
        return sum.getValue();
    }

    private int nextOfMember() throws IOException {
        int next = next();
        if (next < 0) {
            throw new EOFException();
        }
        return next;
    }

    private int next() throws IOException {
        if (from == to) {
            to = Math.max(0, in.read(sent));
            from = 0;
        }
        if (to == 0) {
            return -1;
        }
        read++;
        return sent[from++] & 0xff;
    }

    private void fill() throws IOException {
        if (from == to) {
            from = 0;
            to = Math.max(0, in.read(sent));
        }
        if (to == 0) {
            throw new EOFException();
        }
    }
}
