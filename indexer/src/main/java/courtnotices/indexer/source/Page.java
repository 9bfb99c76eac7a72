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
    private final @Nullable String recordId;

    /**
     * @param fetchedAt when it was fetched; null for a file
     * @param declaredCharset what the server said of its encoding, or null
     */
    public Page(byte[] bytes, String uri, @Nullable Instant fetchedAt, @Nullable String declaredCharset) {
        this(bytes.clone(), uri, fetchedAt, declaredCharset, null);
    }

    private Page(
            byte[] bytes,
            String uri,
            @Nullable Instant fetchedAt,
            @Nullable String declaredCharset,
            @Nullable String recordId) {
        this.bytes = bytes;
        this.uri = uri;
        this.fetchedAt = fetchedAt;
        this.declaredCharset = declaredCharset;
        this.recordId = recordId;
    }

    /** A page that no server sent. */
    public static Page ofFile(byte[] bytes, String uri) {
        return new Page(bytes, uri, null, null);
    }

    /** The same page, whose answer is the record {@code id} of an archive, {@code urn:uuid:…}. */
    public Page withRecord(String id) {
        return new Page(bytes, uri, fetchedAt, declaredCharset, id);
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

    /** The record of its answer in an archive; null where there is none. */
    public @Nullable String recordId() {
        return recordId;
    }

    /** Of the bytes, 64 hexadecimal digits. */
    public String sha256() {
        return Sha256.hex(bytes);
    }
}
