package courtnotices.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LatenciesTests {

    @Test
    void ranksAllRequestsOfAllRounds() {
        Latencies slow = milliseconds(LongStream.rangeClosed(51, 100), 3);
        Latencies both = milliseconds(LongStream.rangeClosed(1, 50), 1).and(slow);
        assertThat(both.percentile(50)).isEqualTo(50);
        assertThat(both.percentile(95)).isEqualTo(95);
        assertThat(both.requests()).isEqualTo(100);
        assertThat(both.requestsASecond()).isEqualTo(25);
    }

    private static Latencies milliseconds(LongStream milliseconds, int seconds) {
        return new Latencies(milliseconds.map(ms -> ms * 1_000_000).toArray(), Duration.ofSeconds(seconds));
    }
}
