package courtnotices.engine;

import java.nio.file.Path;
import java.time.Duration;

/**
 * What a node needs to start: where its jars are, where its data is, how much heap, and how long it may take.
 *
 * @param nodeHome the assembled node, see {@link NodeHome}
 * @param dataDirectory made when it is missing; one node at a time
 * @param heapMebibytes both the initial and the greatest heap, so that the node never stops to grow it
 * @param startTimeout from the child's start until its HTTP port answers
 */
public record EngineSettings(Path nodeHome, Path dataDirectory, int heapMebibytes, Duration startTimeout) {

    /** Below this the node's circuit breakers refuse ordinary searches. */
    private static final int SMALLEST_HEAP = 128;

    /** As Elasticsearch does by default on a small machine; a laptop does not miss it. */
    private static final int USUAL_HEAP = 512;

    /** A start takes 3–4 s on two cores; a cold disk and a busy build machine take several times that. */
    private static final Duration USUAL_TIMEOUT = Duration.ofSeconds(60);

    public EngineSettings {
        nodeHome = nodeHome.toAbsolutePath();
        dataDirectory = dataDirectory.toAbsolutePath();
        if (heapMebibytes < SMALLEST_HEAP) {
            throw new IllegalArgumentException("a heap of %d MiB is too small for Elasticsearch: give it at least %d"
                    .formatted(heapMebibytes, SMALLEST_HEAP));
        }
        if (!startTimeout.isPositive()) {
            throw new IllegalArgumentException("a start cannot take " + startTimeout + ": give it some seconds");
        }
    }

    /** The usual heap, 512 MiB, and the usual patience, 60 s. */
    public static EngineSettings of(Path nodeHome, Path dataDirectory) {
        return new EngineSettings(nodeHome, dataDirectory, USUAL_HEAP, USUAL_TIMEOUT);
    }
}
