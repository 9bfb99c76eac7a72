package courtnotices.indexer.source.site;

import java.util.List;

/** A sources file cannot be used; each fault is named with its line. */
public final class SourcesException extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param faults e.g. {@code sources.yaml:12: unknown key "curt"; known are court, start, …} */
    public SourcesException(List<String> faults) {
        super(String.join("\n", faults));
    }
}
