package courtnotices.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NodeCommandTests {

    @Test
    void takesFurtherOptionsWordByWord() {
        assertThat(NodeCommand.options(null)).isEmpty();
        assertThat(NodeCommand.options("  ")).isEmpty();
        assertThat(NodeCommand.options(" -Xlog:gc  -XX:TieredStopAtLevel=1\n"))
                .isEqualTo(List.of("-Xlog:gc", "-XX:TieredStopAtLevel=1"));
    }
}
