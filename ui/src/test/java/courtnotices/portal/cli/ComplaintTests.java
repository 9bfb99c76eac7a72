package courtnotices.portal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the console is told of a file that cannot be used: its name and why, and no word of Java. */
class ComplaintTests {

    static List<Arguments> files() {
        return List.of(
                Arguments.of(
                        new AccessDeniedException("/out/a.json"), "/out/a.json: this user may not read or write it"),
                Arguments.of(new NoSuchFileException("/out"), "/out: there is no such file or folder"),
                Arguments.of(new FileAlreadyExistsException("/out"), "/out: a file stands where a folder is wanted"),
                Arguments.of(
                        new FileSystemException("/out", null, "Read-only file system"), "/out: Read-only file system"),
                Arguments.of(new FileSystemException("/out"), "/out: cannot be read or written"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void namesTheFileAndWhatIsWrongWithIt(IOException error, String said) {
        assertThat(Complaint.of(new UncheckedIOException(error))).isEqualTo(said);
        assertThat(Complaint.isExpected(error)).isTrue();
    }
}
