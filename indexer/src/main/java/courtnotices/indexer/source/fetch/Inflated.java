package courtnotices.indexer.source.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** A body without its content coding. */
public final class Inflated {

    /** What HTTP knows (RFC 9110, section 8.4.1, and its registry). */
    private static final Set<String> CODINGS =
            Set.of("gzip", "x-gzip", "deflate", "br", "zstd", "compress", "x-compress");

    private Inflated() {}

    /**
     * The bytes that were meant.
     *
     * @throws TooLargeException beyond {@code most}: a page of a few kilobytes can be made to inflate to gigabytes
     * @throws ZipException for a coding that was not asked for
     */
    static byte[] of(byte[] sent, @Nullable String coding, int most) throws IOException {
        String name = coding == null ? "" : coding.strip().toLowerCase(Locale.ROOT);
        if (!CODINGS.contains(name) || sent.length == 0) {
            return sent; // servers write utf-8 or none there; browsers take no notice either
        }
        try (InputStream in = stream(new ByteArrayInputStream(sent), name)) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new TooLargeException("inflates to more than " + most / 1024 / 1024 + " MiB");
            }
            return bytes;
        }
    }

    /**
     * The bytes in a gzip file, e.g. {@code sitemap.xml.gz}; {@code sent} itself where it is none.
     *
     * @throws IOException if it is damaged or inflates to more than {@code most}
     */
    public static byte[] file(byte[] sent, int most) throws IOException {
        boolean gzip = sent.length > 2 && (sent[0] & 0xff) == 0x1f && (sent[1] & 0xff) == 0x8b;
        return gzip ? of(sent, "gzip", most) : sent;
    }

    private static InputStream stream(InputStream sent, String coding) throws IOException {
        return switch (coding) {
            case "gzip", "x-gzip" -> new GZIPInputStream(sent);
            case "deflate" -> new InflaterInputStream(sent);
            default -> throw new ZipException("is coded as " + coding + ", which was not asked for");
        };
    }
}
