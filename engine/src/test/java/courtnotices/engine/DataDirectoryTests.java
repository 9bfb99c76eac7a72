package courtnotices.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTests {

    @TempDir
    Path folder;

    @Test
    void refusesAFileInOneLine() throws IOException {
        Path file = Files.createFile(folder.resolve("data"));
        assertThatThrownBy(() -> EmbeddedElasticsearch.start(Nodes.settings(file)))
                .isExactlyInstanceOf(EngineException.class)
                .hasMessage("data directory " + file + " is a file; choose a directory with --data");
    }

    @Test
    void refusesAPlaceWhereNothingCanBeMade() {
        Path nowhere = Path.of("/dev/null/x");
        assertThatThrownBy(() -> EmbeddedElasticsearch.start(Nodes.settings(nowhere)))
                .isExactlyInstanceOf(EngineException.class)
                .message()
                .startsWith("data directory /dev/null/x cannot be used: ")
                .endsWith("; make it writable, or choose another with --data")
                .doesNotContain("\n");
    }

    @Test
    void refusesADirectoryWhoseInsideIsTaken() throws IOException {
        Files.createFile(folder.resolve("elasticsearch"));
        assertThatThrownBy(() -> EmbeddedElasticsearch.start(Nodes.settings(folder)))
                .isExactlyInstanceOf(EngineException.class)
                .hasMessageContaining(folder.resolve("elasticsearch").toString());
    }

    @Test
    void isOneDirectoryUnderTwoNames() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Files.createDirectory(folder.resolve("data")));
        assertThat(DataDirectory.prepare(link)).isEqualTo(DataDirectory.prepare(folder.resolve("data")));
    }

    @Test
    void nobodyRunsWhereNothingIs() {
        assertThat(EmbeddedElasticsearch.running(folder.resolve("absent"))).isNull();
        assertThat(EmbeddedElasticsearch.running(folder)).isNull();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void keepsOneLogOfBefore() throws IOException {
        DataDirectory directory = DataDirectory.prepare(folder);
        for (String run : new String[] {"first", "second"}) {
            Files.writeString(directory.log(), run);
            directory.rotateLog();
        }
        directory.rotateLog();
        assertThat(directory.log()).doesNotExist();
        assertThat(directory.logs().resolve("elasticsearch.log.1")).hasContent("second");
    }
}
