package courtnotices.indexer.source.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where in a WARC file a record may begin, found by its first bytes: a gzip member's, or the name of the format. */
final class RecordStarts {

    private static final byte[] GZIP = {0x1f, (byte) 0x8b, 8};
    private static final byte[] PLAIN = "WARC/1.".getBytes(StandardCharsets.US_ASCII);

    private final Path file;
    private final byte[] mark;

    private RecordStarts(Path file, byte[] mark) {
        this.file = file;
        this.mark = mark;
    }

    static RecordStarts in(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] first = in.readNBytes(1);
            return new RecordStarts(file, first.length == 1 && first[0] == GZIP[0] ? GZIP : PLAIN);
        }
    }

    /** The first at or behind {@code from}; -1 where there is none. */
    long next(long from) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            in.skipNBytes(Math.min(from, Files.size(file)));
            int matched = 0;
            long at = from;
            for (int read = in.read(); read >= 0; read = in.read()) {
                at++;
                // no mark begins again within itself
                matched = (byte) read == mark[matched] ? matched + 1 : (byte) read == mark[0] ? 1 : 0;
                if (matched == mark.length) {
                    return at - mark.length;
                }
            }
            return -1;
        }
    }
}
