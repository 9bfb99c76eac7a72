package courtnotices.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a page came from.
 *
 * @param uri its address; of a file, its file: address
 * @param charset the encoding that it was read in; null for PDF and Word documents, which have no other than their own
 * @param sha256 of its bytes, 64 hexadecimal digits
 * @param fetchedAt when it was fetched; null for a file
 * @param recordId the record of the answer in an archive, {@code urn:uuid:…}; null where there is none
 */
public record Source(
        String uri,
        String mediaType,
        @Nullable String charset,
        String sha256,
        @Nullable Instant fetchedAt,
        @Nullable String recordId) {

    public Source {
        Required.text("address", uri);
    }

    /** Whether anyone can look it up there; a file is on one machine. */
    public boolean hasWebAddress() {
        return uri.startsWith("http://") || uri.startsWith("https://");
    }

    /** A page that is in no archive. */
    public Source(String uri, String mediaType, @Nullable String charset, String sha256, @Nullable Instant fetchedAt) {
        this(uri, mediaType, charset, sha256, fetchedAt, null);
    }
}
