package courtnotices.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PointInTimeReadTests {

    @Test
    void findsWhereAPageEnds() {
        assertThat(lastSort("{\"hits\":{\"hits\":[{\"sort\":[7]},{\"_source\":{\"text\":\"" + "终".repeat(999)
                        + "\"},\"sort\":[\"a\",8]}]}}"))
                .isEqualTo("[\"a\",8]");
        assertThat(lastSort("{\"hits\":{\"hits\":[]}}")).isEmpty();
    }

    private static String lastSort(String answer) {
        return PointInTimeRead.lastSort(answer.getBytes(StandardCharsets.UTF_8));
    }
}
