package courtnotices.indexer.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageFilesTests {

    @TempDir
    private Path folder;

    @Test
    void listsAFolderInTheOrderOfNamesWithoutHiddenFiles() throws IOException, RefusedException {
        write("b.html");
        write("a/2.txt");
        write("a/1.txt");
        write(".hidden");
        write(".git/config");
        assertThat(PageFiles.list(folder))
                .containsExactly(folder.resolve("a/1.txt"), folder.resolve("a/2.txt"), folder.resolve("b.html"));
    }

    @Test
    void takesALinkThatLeadsBackForOneFileToRefuse() throws IOException, RefusedException {
        Path page = write("a/1.txt");
        Path loop = Files.createSymbolicLink(folder.resolve("a/up"), folder);
        assertThat(PageFiles.list(folder)).containsExactly(page, loop);
        assertThatThrownBy(() -> PageFiles.read(loop)).isInstanceOf(RefusedException.class);
    }

    @Test
    void listsAFileThatIsNamedItselfEvenWhenHidden() throws IOException, RefusedException {
        Path file = write(".hidden");
        assertThat(PageFiles.list(file)).containsExactly(file);
    }

    @Test
    void listsAHiddenFolderThatIsNamedItself() throws IOException, RefusedException {
        Path file = write(".archive/a.html");
        assertThat(PageFiles.list(folder.resolve(".archive"))).containsExactly(file);
    }

    @Test
    void refusesWhatIsNotThere() {
        Path missing = folder.resolve("missing");
        assertThatThrownBy(() -> PageFiles.list(missing))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        e -> assertThat(e.refusal())
                                .isEqualTo(new Refusal(
                                        missing.toString(), "there is no such file or folder; check the path")));
    }

    @Test
    void readsAFileWithItsAddressAndHash() throws IOException, RefusedException {
        Path file = write("a.html");
        Page page = PageFiles.read(file);
        assertThat(page.bytes()).isEqualTo("整改".getBytes(StandardCharsets.UTF_8));
        assertThat(page.uri()).isEqualTo(file.toUri().toString()).startsWith("file:///");
        assertThat(page.fetchedAt()).isNull();
        assertThat(page.declaredCharset()).isNull();
        // printf 整改 | sha256sum
        assertThat(page.sha256()).isEqualTo("84187c1f3e6788225302a6ccb28bf761afa2e85a091f7fd582b62314869855b3");
    }

    @Test
    void refusesAnEmptyFile() throws IOException {
        Path file = Files.createFile(folder.resolve("empty.html"));
        assertThatThrownBy(() -> PageFiles.read(file)).hasMessage(file.toUri() + ": is empty");
    }

    @Test
    void refusesAFileBeyondTheLargestAndReadsTheLargest() throws IOException, RefusedException {
        Path file = folder.resolve("large.html");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(PageFiles.LARGEST);
            assertThat(PageFiles.read(file).bytes()).hasSize(PageFiles.LARGEST);
            large.setLength(PageFiles.LARGEST + 1L);
        }
        assertThatThrownBy(() -> PageFiles.read(file))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("larger than 20 MiB");
    }

    @Test
    void refusesAFolderAsAPage() {
        assertThatThrownBy(() -> PageFiles.read(folder))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("cannot be read");
    }

    @Test
    void keepsItsBytesFromChange() {
        byte[] bytes = {1, 2, 3};
        Page page = Page.ofFile(bytes, "sample:page");
        bytes[0] = 9;
        page.bytes()[1] = 9;
        assertThat(page.bytes()).containsExactly(1, 2, 3);
    }

    private Path write(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "整改");
    }
}
