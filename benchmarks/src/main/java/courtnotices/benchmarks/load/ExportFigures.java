package courtnotices.benchmarks.load;

import java.time.Duration;

/**
 * What all rounds found.
 *
 * @param closing of every export: they were the same
 * @param directBytes that Elasticsearch sent for a whole read
 */
record ExportFigures(ClosingLine closing, long directBytes, Duration export, Duration read, int rounds) {

    /** The rate of the export by that of the read. */
    double ratio() {
        return read.toNanos() / (double) export.toNanos();
    }

    double documentsASecond(Duration took) {
        return closing.count() * (double) rounds / (took.toNanos() / 1e9);
    }
}
