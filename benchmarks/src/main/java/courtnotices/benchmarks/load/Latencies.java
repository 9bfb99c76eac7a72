package courtnotices.benchmarks.load;

import java.time.Duration;
import java.util.Arrays;
import java.util.stream.LongStream;

/** How long each of many requests took, and all of them together. */
final class Latencies {

    static final Latencies NONE = new Latencies(new long[0], Duration.ZERO);

    private final long[] nanos;
    private final Duration wall;

    /**
     * @param nanos of each request
     * @param wall from the first request to the last answer
     */
    Latencies(long[] nanos, Duration wall) {
        this.nanos = nanos.clone();
        this.wall = wall;
        Arrays.sort(this.nanos);
    }

    /** Those of both, measured one after the other. */
    Latencies and(Latencies more) {
        return new Latencies(
                LongStream.concat(LongStream.of(nanos), LongStream.of(more.nanos))
                        .toArray(),
                wall.plus(more.wall));
    }

    int requests() {
        return nanos.length;
    }

    /** Milliseconds that so many of a hundred requests took at most. */
    double percentile(int percent) {
        int rank = (int) Math.ceil(percent / 100.0 * nanos.length);
        return nanos[Math.max(0, rank - 1)] / 1e6;
    }

    double requestsASecond() {
        return nanos.length / (wall.toNanos() / 1e9);
    }
}
