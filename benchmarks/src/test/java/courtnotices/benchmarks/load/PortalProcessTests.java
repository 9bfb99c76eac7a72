package courtnotices.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PortalProcessTests {

    @Test
    void measuresThePortalAsItsScriptStartsIt() throws IOException {
        assertThat(Files.readString(Path.of("../portal"))).contains(PortalProcess.OPTIONS);
    }
}
