package courtnotices.benchmarks.load;

import java.time.Duration;

/**
 * What all rounds found.
 *
 * @param documents of all kinds that one round stores
 */
record IngestFigures(int issues, int documents, Duration ingest, Duration bulk, int rounds) {

    /** The rate of ingest by that of {@code _bulk}. */
    double ratio() {
        return bulk.toNanos() / (double) ingest.toNanos();
    }

    double documentsASecond(Duration took) {
        return documents * (double) rounds / (took.toNanos() / 1e9);
    }
}
