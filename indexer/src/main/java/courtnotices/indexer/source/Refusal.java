package courtnotices.indexer.source;

/**
 * Why something is not read, in one line that names it and says what to do.
 *
 * @param uri what was refused
 * @param reason e.g. "is larger than 20 MiB"
 */
public record Refusal(String uri, String reason) {

    @Override
    public String toString() {
        return uri + ": " + reason;
    }
}
