package courtnotices.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class EngineSettingsTests {

    private static final Path NODE = Path.of("node");
    private static final Path DATA = Path.of("data");

    @Test
    void hasUsualValues() {
        assertThat(EngineSettings.of(NODE, DATA))
                .isEqualTo(new EngineSettings(NODE, DATA, 512, Duration.ofMinutes(1)))
                .extracting(EngineSettings::dataDirectory)
                .isEqualTo(DATA.toAbsolutePath());
    }

    @Test
    void refusesAHeapThatCannotServe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EngineSettings(NODE, DATA, 64, Duration.ofMinutes(1)))
                .withMessage("a heap of 64 MiB is too small for Elasticsearch: give it at least 128");
    }

    @Test
    void refusesNoTimeAtAll() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EngineSettings(NODE, DATA, 512, Duration.ZERO))
                .withMessageContaining("PT0S");
    }
}
