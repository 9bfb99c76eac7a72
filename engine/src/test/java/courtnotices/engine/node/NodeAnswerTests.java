package courtnotices.engine.node;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NodeAnswerTests {

    @ParameterizedTest
    @ValueSource(
            strings = {"", "listening", "listening 127.0.0.1", "listening 127.0.0.1:http", "failed", "[warn] failed x"})
    void findsNothingInOtherLines(String line) {
        assertThat(NodeAnswer.parse(line)).isNull();
    }

    @Test
    void isReadAsItWasSaid() {
        NodeAnswer listening = new NodeAnswer.Listening("127.0.0.1", 40213);
        NodeAnswer failed = new NodeAnswer.Failed("no room");
        assertThat(listening.line()).isEqualTo("listening 127.0.0.1:40213");
        assertThat(failed.line()).isEqualTo("failed no room");
        assertThat(NodeAnswer.parse(listening.line())).isEqualTo(listening);
        assertThat(NodeAnswer.parse(failed.line())).isEqualTo(failed);
    }

    @Test
    void tellsTheDeepestCauseInOneLine() {
        var thrown = new IllegalStateException("cannot\nstart", new RuntimeException(new AssertionError("disk\tgone")));
        assertThat(NodeAnswer.Failed.of(thrown).line())
                .isEqualTo("failed java.lang.IllegalStateException: cannot start: java.lang.AssertionError: disk gone");
    }
}
