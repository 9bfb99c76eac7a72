package courtnotices.indexer.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipPagesTests {

    @TempDir
    Path folder;

    @Test
    void readsPagesWhoseNamesAreChinese() throws Exception {
        Path gbk = zip("GBK", Map.of("通报/某市法院 2024.html", "整改情况"));
        Path utf8 = zip("UTF-8", Map.of("通报/某市法院 2024.html", "整改情况"));

        for (Path file : List.of(gbk, utf8)) {
            assertThat(ZipPages.names(file)).containsExactly("通报/某市法院 2024.html");
            Page page = ZipPages.read(file, "通报/某市法院 2024.html");
            assertThat(new String(page.bytes(), StandardCharsets.UTF_8)).isEqualTo("整改情况");
            assertThat(page.uri())
                    .startsWith("file:/")
                    .endsWith(".zip#%E9%80%9A%E6%8A%A5/%E6%9F%90%E5%B8%82%E6%B3%95%E9%99%A2%202024.html");
        }
    }

    @Test
    void leavesOutWhatTheSystemAdded() throws Exception {
        Path file = zip("UTF-8", Map.of("a.html", "a", "__MACOSX/a.html", "b", "x/.DS_Store", "c", ".hidden", "d"));

        assertThat(ZipPages.names(file)).containsExactly("a.html");
    }

    @Test
    void refusesWhatInflatesToMoreThanAPage() throws Exception {
        Path file = folder.resolve("bomb.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("a.html"));
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 21; i++) {
                zip.write(zeros);
            }
        }

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> ZipPages.read(file, "a.html"))
                .withMessageEndingWith("bomb.zip#a.html: is larger than 20 MiB, the most that is read of one page");
    }

    @Test
    void refusesWhatIsEmptyOrNoArchive() throws Exception {
        Path empty = zip("UTF-8", Map.of("a.html", ""));
        Path none = Files.writeString(folder.resolve("none.zip"), "整改");

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> ZipPages.read(empty, "a.html"))
                .withMessageEndingWith("#a.html: is empty");
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> ZipPages.names(none))
                .withMessageContaining("none.zip: is no ZIP archive that can be read");
    }

    private Path zip(String names, Map<String, String> pages) throws IOException {
        Path file = Files.createTempFile(folder, "pages", ".zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out, Charset.forName(names))) {
            for (Map.Entry<String, String> page : pages.entrySet()) {
                zip.putNextEntry(new ZipEntry(page.getKey()));
                zip.write(page.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
