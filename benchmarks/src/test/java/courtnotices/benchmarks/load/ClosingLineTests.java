package courtnotices.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import courtnotices.notice.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ClosingLineTests {

    /** Longer than what is read at once. */
    private static final String LINES = "{\"title\":\"终本\"}\n".repeat(20_000);

    private static String closing(long count, String lines) {
        return "{\"end\": true, \"count\": %d, \"sha256\": \"%s\"}\n"
                .formatted(count, Sha256.hex(lines.getBytes(StandardCharsets.UTF_8)));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void tellsHowAnExportEnds() throws IOException {
        String export = LINES + closing(20_000, LINES);
        ClosingLine closing = ClosingLine.checked(stream(export));
        assertThat(closing).isEqualTo(ClosingLine.of(stream(export)));
        assertThat(closing.count()).isEqualTo(20_000);
        assertThat(closing.bytes()).isEqualTo(export.getBytes(StandardCharsets.UTF_8).length);
    }

    @Test
    void knowsAnEmptyExport() throws IOException {
        assertThat(ClosingLine.checked(stream(closing(0, ""))).count()).isZero();
    }

    @Test
    void refusesAnExportThatBreaksOff() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ClosingLine.of(stream(LINES)))
                .withMessageContaining("breaks off");
        assertThatIllegalStateException().isThrownBy(() -> ClosingLine.of(stream("")));
    }

    @Test
    void refusesOtherLinesThanTheExportSaysItHas() {
        assertThatIllegalStateException().isThrownBy(() -> ClosingLine.checked(stream(LINES + closing(19_999, LINES))));
        assertThatIllegalStateException()
                .isThrownBy(() -> ClosingLine.checked(stream(LINES.replace('终', '始') + closing(20_000, LINES))));
    }
}
