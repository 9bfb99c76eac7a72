package courtnotices.indexer.source.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import courtnotices.indexer.source.Page;
import courtnotices.indexer.source.RefusedException;
import courtnotices.indexer.source.fetch.Exchanges;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.tools.ValidateTool;

class WarcArchiveTests {

    private static final String ADDRESS = "http://court.example/art/1.html";

    @TempDir
    Path folder;

    @Test
    void keepsWhatWasSentAndGivesItBack() throws Exception {
        String id;
        try (WarcArchive archive = WarcArchive.in(folder, Clock.systemUTC())) {
            id = archive.keep(Exchanges.page(ADDRESS, "整改情况"));
        }

        Path file = only();
        assertThat(file.getFileName().toString()).matches("notices-\\d{8}T\\d{9}Z-[0-9a-f]{8}\\.warc\\.gz");
        assertThat(records(file)).containsExactly("warcinfo", "response " + ADDRESS, "request " + ADDRESS);
        assertThat(problems(file)).isEmpty();
        List<WarcPages.Place> pages = WarcPages.contents(file).pages();
        assertThat(pages).hasSize(1);
        assertThat(pages.getFirst().fetchedAt()).isEqualTo(Instant.parse("2026-05-06T08:00:00Z"));
        Page page = WarcPages.at(file, pages.getFirst().position());
        assertThat(page.uri()).isEqualTo(ADDRESS);
        assertThat(new String(page.bytes(), StandardCharsets.UTF_8)).isEqualTo("整改情况");
        assertThat(page.declaredCharset()).isEqualTo("utf-8");
        assertThat(page.fetchedAt()).isEqualTo(Instant.parse("2026-05-06T08:00:00Z"));
        assertThat(page.recordId()).isEqualTo(id).startsWith("urn:uuid:");
    }

    @Test
    void givesBackPagesThatWereSentDeflated() throws Exception {
        try (WarcArchive archive = WarcArchive.in(folder, Clock.systemUTC())) {
            archive.keep(Exchanges.deflated(ADDRESS, "整改".repeat(5_000)));
        }

        Page page = WarcPages.at(
                only(), WarcPages.contents(only()).pages().getFirst().position());
        assertThat(new String(page.bytes(), StandardCharsets.UTF_8)).isEqualTo("整改".repeat(5_000));
    }

    @Test
    void readsNoOtherAnswersAsPages() throws Exception {
        try (WarcArchive archive = WarcArchive.in(folder, Clock.systemUTC())) {
            archive.keep(Exchanges.gone(ADDRESS));
        }

        assertThat(WarcPages.contents(only()).pages()).isEmpty();
    }

    /** What led to notices is kept as proof; read as a page it would be one that is no notice. */
    @Test
    void readsNoListsAsPages() throws Exception {
        try (WarcArchive archive = WarcArchive.in(folder, Clock.systemUTC())) {
            archive.keepList(Exchanges.page(ADDRESS, "<a href=2.html>整改情况</a>"));
        }

        assertThat(WarcPages.contents(only()).pages()).isEmpty();
        assertThat(records(only())).contains("response " + ADDRESS);
        assertThat(problems(only())).isEmpty();
    }

    /** Which no answer tells by itself: it may be a redirect, or a page that says in words that nothing is there. */
    @Test
    void keepsThatANoticeHasGone() throws Exception {
        Departure gone =
                new Departure("0123456789abcdef", ADDRESS, "answers 404", Instant.parse("2026-05-06T08:00:00Z"));
        try (WarcArchive archive = WarcArchive.in(folder, Clock.systemUTC())) {
            archive.keep(gone);
        }

        assertThat(WarcPages.contents(only()).departures()).containsExactly(gone);
        assertThat(records(only())).containsExactly("warcinfo", "metadata " + ADDRESS);
        assertThat(problems(only())).isEmpty();
    }

    @Test
    void beginsAnotherFileWhenOneIsLarge() {
        try (WarcArchive archive = WarcArchive.in(folder, 2_000, Clock.systemUTC())) {
            for (int i = 0; i < 8; i++) {
                archive.keep(Exchanges.page(ADDRESS, "整改" + i));
            }
        }

        assertThat(files())
                .hasSizeBetween(3, 8)
                .allSatisfy(file -> assertThat(problems(file)).isEmpty());
    }

    /** A process that is killed leaves a file cut anywhere: whatever records are whole stay, and nothing of the one that broke off. */
    @Test
    void mendsAFileThatBrokeOffAnywhere() throws Exception {
        try (WarcArchive archive = WarcArchive.in(folder, Clock.systemUTC())) {
            archive.keep(Exchanges.page(ADDRESS, "整改情况"));
            archive.keep(Exchanges.page(ADDRESS, "整改结果"));
        }
        Path whole = only();
        byte[] bytes = Files.readAllBytes(whole);
        List<Long> ends = ends(whole);
        Files.delete(whole);

        for (int length = 0; length <= bytes.length; length += 7) {
            Path left = folder.resolve("notices-left.warc.gz.open");
            Files.write(left, Arrays.copyOf(bytes, length));
            WarcArchive.in(folder, Clock.systemUTC()).close();

            int cut = length;
            long expected = ends.stream().filter(end -> end <= cut).reduce(0L, (a, b) -> b);
            if (expected == 0) {
                assertThat(files()).isEmpty();
            } else {
                assertThat(only()).hasSize(expected);
                assertThat(records(only())).hasSize(1 + ends.indexOf(expected));
                Files.delete(only());
            }
        }
    }

    /** A disk that was full, or went bad, leaves a hole: what stands behind it is not lost. */
    @ParameterizedTest
    @ValueSource(strings = {"cut", "zeroed", "garbled"})
    void readsOnBehindADamage(String how) throws Exception {
        try (WarcArchive archive = WarcArchive.in(folder, Clock.systemUTC())) {
            for (int i = 0; i < 6; i++) {
                archive.keep(Exchanges.page(ADDRESS + i, "整改情况" + i));
            }
        }
        byte[] bytes = Files.readAllBytes(only());
        List<Long> ends = ends(only());
        int from = ends.get(4).intValue(); // of the response of the third page
        int to = ends.get(5).intValue();
        Path damaged = folder.resolve("damaged.warc.gz");
        Files.write(damaged, damaged(bytes, from, to, how));

        WarcPages.Contents contents = WarcPages.contents(damaged);

        List<String> read = new ArrayList<>();
        for (WarcPages.Place place : contents.pages()) {
            try {
                read.add(WarcPages.at(damaged, place.position()).uri());
            } catch (RefusedException e) {
                // the damaged one itself
            }
        }
        assertThat(read)
                .contains(ADDRESS + 0, ADDRESS + 1, ADDRESS + 3, ADDRESS + 4, ADDRESS + 5)
                .doesNotHaveDuplicates();
        assertThat(contents.damages()).hasSizeBetween(1, 2);
        assertThat(WarcPages.damaged(damaged, contents.damages().getFirst()).getMessage())
                .contains("damaged.warc.gz#", "is damaged behind this record");
    }

    /** Its first record says only what the file is; the pages behind it are none the worse. */
    @Test
    void readsOnBehindADamagedBeginning() throws Exception {
        try (WarcArchive archive = WarcArchive.in(folder, Clock.systemUTC())) {
            archive.keep(Exchanges.page(ADDRESS, "整改情况"));
        }
        byte[] bytes = Files.readAllBytes(only());
        Path damaged = folder.resolve("damaged.warc.gz");
        Files.write(damaged, damaged(bytes, 0, ends(only()).getFirst().intValue(), "garbled"));

        WarcPages.Contents contents = WarcPages.contents(damaged);

        assertThat(contents.pages()).hasSize(1);
        assertThat(contents.damages()).containsExactly(0L);
    }

    private static byte[] damaged(byte[] bytes, int from, int to, String how) {
        byte[] damaged = bytes.clone();
        int middle = (from + to) / 2;
        switch (how) {
            case "zeroed" -> Arrays.fill(damaged, from, to, (byte) 0);
            case "garbled" -> Arrays.fill(damaged, middle, middle + 20, (byte) 0x5a);
            default -> {
                byte[] cut = Arrays.copyOf(bytes, bytes.length - (to - middle));
                System.arraycopy(bytes, to, cut, middle, bytes.length - to);
                return cut;
            }
        }
        return damaged;
    }

    @Test
    void goesOnInAnotherFileAfterAWriteThatFailed() {
        try (WarcArchive archive = WarcArchive.in(folder, Clock.systemUTC())) {
            archive.keep(Exchanges.page(ADDRESS, "整改情况"));
            Thread.currentThread().interrupt(); // closes the file under the writer
            assertThatExceptionOfType(ArchiveException.class)
                    .isThrownBy(() -> archive.keep(Exchanges.page(ADDRESS, "整改结果")));
            assertThat(Thread.interrupted()).isTrue();
            archive.keep(Exchanges.page(ADDRESS, "整改成效"));
        }
        WarcArchive.in(folder, Clock.systemUTC()).close();

        assertThat(files()).hasSize(2).allSatisfy(file -> {
            assertThat(file.toString()).endsWith(".warc.gz");
            assertThat(problems(file)).isEmpty();
        });
    }

    /** As on a full disk, which is asked again with every answer. */
    @Test
    void leavesNoFileBehindThatCouldNotBeBegun() {
        try (WarcArchive archive = WarcArchive.in(folder, Clock.systemUTC())) {
            Thread.currentThread().interrupt(); // closes the file under the writer
            assertThatExceptionOfType(ArchiveException.class)
                    .isThrownBy(() -> archive.keep(Exchanges.page(ADDRESS, "整改情况")));
            assertThat(Thread.interrupted()).isTrue();

            assertThat(files()).isEmpty();
        }
    }

    @Test
    void leavesAFileAloneThatIsBeingWritten() throws Exception {
        try (WarcArchive archive = WarcArchive.in(folder, Clock.systemUTC())) {
            archive.keep(Exchanges.page(ADDRESS, "整改情况"));
            WarcArchive.in(folder, Clock.systemUTC()).close();

            assertThat(only().toString()).endsWith(".open");
            assertThat(WarcPages.isWarc(only())).isTrue();
            assertThat(WarcPages.contents(only()).pages()).hasSize(1);
        }
        assertThat(only().toString()).endsWith(".warc.gz");
    }

    @Test
    void writesNoFileForNothing() {
        WarcArchive.in(folder, Clock.systemUTC()).close();

        assertThat(files()).isEmpty();
    }

    @Test
    void refusesWhatIsNoWarcFile() throws Exception {
        Path file = Files.writeString(folder.resolve("page.warc.gz"), "整改情况");

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> WarcPages.contents(file))
                .withMessageEndingWith("is no WARC file that can be read (invalid WARC record at position 0)");
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path only() {
        assertThat(files()).hasSize(1);
        return files().getFirst();
    }

    private static List<String> records(Path file) throws IOException {
        List<String> records = new ArrayList<>();
        try (WarcReader reader = new WarcReader(file)) {
            for (WarcRecord record : reader) {
                String target = record.headers().first("WARC-Target-URI").orElse("");
                records.add((record.type() + " " + target).strip());
            }
        }
        return records;
    }

    private static List<Long> ends(Path file) throws IOException {
        List<Long> ends = new ArrayList<>();
        try (WarcReader reader = new WarcReader(file)) {
            while (reader.next().isPresent()) {
                ends.add(reader.position());
            }
        }
        ends.removeFirst();
        ends.add(Files.size(file));
        return ends;
    }

    /** What jwarc's own validation complains of; it ends its process with its result. */
    private static String problems(Path file) throws IOException, InterruptedException {
        Process validation = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ValidateTool.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(validation.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return validation.waitFor() == 0 ? "" : said;
    }
}
