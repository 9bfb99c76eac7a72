package courtnotices.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HolderTests {

    private static final Holder STARTING =
            new Holder(1234, 1240, null, Instant.parse("2026-11-22T10:00:00Z"), "java -jar 法院.jar serve");

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("engine.properties");
    }

    @Test
    void nobodyIsReadFromNoFile() {
        assertThat(Holder.read(file)).isNull();
    }

    @Test
    void nobodyIsReadFromAnotherFile() throws IOException {
        for (String content :
                new String[] {"", "pid=many", "pid=1\nenginePid=2", "pid=1\nenginePid=2\nstartedAt=noon"}) {
            Files.writeString(file, content);
            assertThat(Holder.read(file)).as(content).isNull();
        }
    }

    @Test
    void isReadAsItWasWritten() throws IOException {
        STARTING.write(file);
        assertThat(Holder.read(file)).isEqualTo(STARTING);
        Holder listening = STARTING.at(URI.create("http://127.0.0.1:40213"));
        listening.write(file);
        assertThat(Holder.read(file)).isEqualTo(listening);
        assertThat(folder).isDirectoryNotContaining("glob:**.new");
    }
}
