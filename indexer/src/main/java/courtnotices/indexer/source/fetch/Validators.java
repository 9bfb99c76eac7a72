package courtnotices.indexer.source.fetch;

import org.jspecify.annotations.Nullable;

/**
 * By what a server recognises the version of a page that it sent (RFC 9110, section 8.8), as it wrote them.
 *
 * @param etag e.g. {@code W/"5f3a"}
 * @param lastModified e.g. {@code Wed, 06 May 2026 08:00:00 GMT}
 */
public record Validators(@Nullable String etag, @Nullable String lastModified) {

    /** Whether there is anything to recognise it by. */
    public boolean areKnown() {
        return etag != null || lastModified != null;
    }
}
