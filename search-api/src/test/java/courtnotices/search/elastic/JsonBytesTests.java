package courtnotices.search.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBytesTests {

    /** What stands in a string; each is looked at from every place among eight bytes, and at the end of the array. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "终本率35.93%",
                "\\\"",
                "\\\\",
                "\\\\\\\"x",
                "#!#!#!#!", // the neighbours of a quotation mark
                "[]{},:[]{},:",
                "]\\\\[\\\"]",
                "ÿ\u0001\u0002￿",
                "全市法院首执案件终本率35.93%,同比下降9.4个百分点\\n截至8月22日"
            })
    void stepsOverAString(String text) {
        for (int before = 0; before < 9; before++) {
            for (String after : List.of("", ",\"b\\\"\"", "\\\\\"")) {
                byte[] json = (" ".repeat(before) + '"' + text + '"' + after).getBytes(StandardCharsets.UTF_8);
                JsonBytes bytes = new JsonBytes(json, before);
                bytes.value();
                assertThat(bytes.at())
                        .as("%d before, %s after", before, after)
                        .isEqualTo(before + 2 + text.getBytes(StandardCharsets.UTF_8).length);
            }
        }
    }

    @Test
    void stepsOverAListWhoseStringsHoldBrackets() {
        byte[] json = "[{\"a\":\"]}\\\"\"},[\"[[\"],1],2".getBytes(StandardCharsets.UTF_8);
        JsonBytes bytes = new JsonBytes(json, 0);
        bytes.value();
        assertThat(json[bytes.at()]).isEqualTo((byte) ',');
        assertThat(bytes.at()).isEqualTo(json.length - 2);
    }
}
