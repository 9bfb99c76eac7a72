package courtnotices.indexer.source;

import courtnotices.notice.Sha256;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A page as it was published: its bytes, where they were found, and when.
 *
 * <p>The file {@code seeds/a.html} is the page {@code file:///…/seeds/a.html}.
 */
public final class Page {

    private final byte[] bytes;
    private final String uri;
    private final @Nullable Instant fetchedAt;
    private final @Nullable String declaredCharset;

    /**
     * @param fetchedAt when it was fetched; null for a file
     * @param declaredCharset what the server said of its encoding, or null
     */
    public Page(byte[] bytes, String uri, @Nullable Instant fetchedAt, @Nullable String declaredCharset) {
        this.bytes = bytes.clone();
        this.uri = uri;
        this.fetchedAt = fetchedAt;
        this.declaredCharset = declaredCharset;
    }

    /** A page that no server sent. */
    public static Page ofFile(byte[] bytes, String uri) {
        return new Page(bytes, uri, null, null);
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public String uri() {
        return uri;
    }

    public @Nullable Instant fetchedAt() {
        return fetchedAt;
    }

    public @Nullable String declaredCharset() {
        return declaredCharset;
    }

    /** Of the bytes, 64 hexadecimal digits. */
    public String sha256() {
        return Sha256.hex(bytes);
    }
}
