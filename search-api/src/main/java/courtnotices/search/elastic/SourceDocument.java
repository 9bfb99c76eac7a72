package courtnotices.search.elastic;

import java.nio.charset.StandardCharsets;

/**
 * A document as Elasticsearch sent it: its JSON, not yet read.
 *
 * <p>It is a stretch of its page's bytes, so that a whole result can be passed on without an object for each of its values.
 */
public final class SourceDocument {

    private final byte[] page;
    private final int start;
    private final int end;

    private SourceDocument(byte[] page, int start, int end) {
        this.page = page;
        this.start = start;
        this.end = end;
    }

    /** The document from {@code start} to {@code end} of {@code page}. */
    public static SourceDocument of(byte[] page, int start, int end) {
        return new SourceDocument(page, start, end);
    }

    /** The bytes that hold it, which others share; never to be written. */
    public byte[] page() {
        return page;
    }

    /** Where it begins in {@link #page}. */
    public int start() {
        return start;
    }

    /** How many bytes it has. */
    public int length() {
        return end - start;
    }

    @Override
    public String toString() {
        return new String(page, start, length(), StandardCharsets.UTF_8);
    }
}
