package courtnotices.benchmarks.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How an export ends: {@code {"end": true, "count": 300000, "sha256": "…"}} on its last line.
 *
 * @param count lines before it
 * @param sha256 of all bytes before it
 * @param bytes of the whole export
 */
record ClosingLine(long count, String sha256, long bytes) {

    private static final Pattern LINE =
            Pattern.compile("\\{\"end\": ?true, ?\"count\": ?(\\d+), ?\"sha256\": ?\"([0-9a-f]{64})\"}\n");

    private static final int BUFFER = 1 << 16;

    /** More than the line has. */
    private static final int TAIL = 200;

    /** Reads an export to its end, whatever it says of itself. */
    static ClosingLine of(InputStream export) throws IOException {
        return read(export, OutputStream.nullOutputStream());
    }

    /**
     * Reads an export to its end, and counts and digests what comes before its last line.
     *
     * @throws IllegalStateException if the last line says otherwise
     */
    static ClosingLine checked(InputStream export) throws IOException {
        LineDigest lines = new LineDigest();
        ClosingLine closing = read(export, lines);
        String found = HexFormat.of().formatHex(lines.sha256());
        if (lines.count() != closing.count || !found.equals(closing.sha256)) {
            throw new IllegalStateException(
                    "the export has %d lines of digest %s and says %s".formatted(lines.count(), found, closing));
        }
        return closing;
    }

    private static ClosingLine read(InputStream export, OutputStream before) throws IOException {
        byte[] buffer = new byte[TAIL + BUFFER];
        int kept = 0;
        long bytes = 0;
        for (int read = export.read(buffer, 0, BUFFER); read >= 0; read = export.read(buffer, kept, BUFFER)) {
            bytes += read;
            int end = kept + read;
            kept = Math.min(TAIL, end);
            before.write(buffer, 0, end - kept);
            System.arraycopy(buffer, end - kept, buffer, 0, kept);
        }
        int last = lastLine(buffer, kept);
        before.write(buffer, 0, last);
        return parse(new String(buffer, last, kept - last, StandardCharsets.UTF_8), bytes);
    }

    private static int lastLine(byte[] bytes, int end) {
        int start = Math.max(0, end - 1); // the line's own end is none before it
        while (start > 0 && bytes[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    private static ClosingLine parse(String line, long bytes) {
        Matcher closing = LINE.matcher(line);
        if (!closing.matches()) {
            throw new IllegalStateException("the export breaks off: its last line is " + line);
        }
        return new ClosingLine(Long.parseLong(closing.group(1)), closing.group(2), bytes);
    }
}
