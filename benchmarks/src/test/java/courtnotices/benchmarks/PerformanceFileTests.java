package courtnotices.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PerformanceFileTests {

    @TempDir
    Path folder;

    @Test
    void replacesItsOwnPartAndLeavesTheOther() {
        String text = "# Reading\n\nold\n\n## Stages\n\n| a |\n\n# Load\n\nkept\n";
        assertThat(PerformanceFile.with("# Reading\n\nnew\n", text)).isEqualTo("# Reading\n\nnew\n\n# Load\n\nkept\n");
        assertThat(PerformanceFile.with("# Load\n\nnew\n", text))
                .isEqualTo("# Reading\n\nold\n\n## Stages\n\n| a |\n\n# Load\n\nnew\n");
    }

    @Test
    void addsAPartThatWasNotThere() throws IOException {
        PerformanceFile file = PerformanceFile.in(folder);
        file.write("# Reading\n\na\n");
        file.write("# Load\n\nb\n");
        assertThat(Files.readString(folder.resolve("performance.md"))).isEqualTo("# Reading\n\na\n\n# Load\n\nb\n");
    }

    @Test
    void takesAHeadingForAnotherOnlyWhenAllOfItIsTheSame() {
        assertThat(PerformanceFile.with("# Load\n\nb\n", "# Load of old\n\na\n"))
                .isEqualTo("# Load of old\n\na\n\n# Load\n\nb\n");
    }
}
