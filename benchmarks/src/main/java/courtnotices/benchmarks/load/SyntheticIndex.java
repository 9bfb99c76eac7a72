package courtnotices.benchmarks.load;

import courtnotices.fixtures.SyntheticCorpus;
import courtnotices.fixtures.SyntheticNotice;
import courtnotices.indexer.index.Indices;
import courtnotices.indexer.run.IngestReport;
import courtnotices.indexer.run.IngestRun;
import courtnotices.indexer.run.PageSource;
import courtnotices.indexer.run.Progress;
import courtnotices.indexer.source.Page;
import courtnotices.notice.Sha256;
import courtnotices.notice.document.DocumentKind;
import courtnotices.portal.wiring.IndexApplication;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The synthetic corpus in a data directory, read and written as {@code ingest} does it.
 *
 * <p>A directory that holds the same corpus under the same mappings is used as it is. The file {@code synthetic-corpus} in it tells; a directory
 * without that file is somebody else's and is left alone.
 */
final class SyntheticIndex {

    private static final String MARK = "synthetic-corpus";

    private final int issues;
    private final Path data;

    SyntheticIndex(int issues, Path data) {
        this.issues = issues;
        this.data = data;
    }

    /** Makes it ready. */
    void prepare() throws IOException {
        if (Files.exists(data.resolve(MARK))
                && Files.readString(data.resolve(MARK)).equals(mark())) {
            System.out.println("the corpus in " + data + " is used again");
            return;
        }
        removeOwn();
        System.out.println("a corpus of " + issues + " issues is written to " + data);
        Files.createDirectories(data);
        Files.writeString(data.resolve(MARK), "unfinished");
        try (ConfigurableApplicationContext index = open(data)) {
            IngestReport report = write(index, pages(issues), SyntheticIndex::print);
            Duration took = Duration.between(report.startedAt(), report.endedAt());
            System.out.printf("%d issues in %d s%n", report.issues(), took.toSeconds());
        }
        Files.writeString(data.resolve(MARK), mark());
    }

    /** An engine on {@code data} and what writes to it. */
    static ConfigurableApplicationContext open(Path data) {
        return new SpringApplicationBuilder(IndexApplication.class)
                .web(WebApplicationType.NONE)
                .run("--courtnotices.data=" + data);
    }

    /** One run over all of {@code pages}. */
    static IngestReport write(ConfigurableApplicationContext index, List<PageSource> pages, Progress progress) {
        index.getBean(Indices.class).ensure(Clock.systemUTC().instant());
        IngestReport report = index.getBean(IngestRun.class).over(pages, progress);
        if (!report.isComplete() || !report.others().isEmpty()) {
            throw new IllegalStateException("not all notices were indexed: " + report);
        }
        return report;
    }

    /** The corpus of so many issues, each page written when its turn comes. */
    static List<PageSource> pages(int issues) {
        SyntheticCorpus corpus = SyntheticCorpus.of(issues);
        return IntStream.range(0, corpus.size())
                .<PageSource>mapToObj(number -> () -> page(corpus.notice(number)))
                .toList();
    }

    private static Page page(SyntheticNotice notice) {
        return Page.ofFile(notice.bytes(), notice.address());
    }

    private static void print(int done, int total) {
        if (done * 20L / total > (done - 1) * 20L / total) {
            System.out.println(done + " of " + total + " notices");
        }
    }

    /** What would make another index of the same number of issues; the first notice stands for all their words. */
    private String mark() {
        return issues + " issues\n"
                + Sha256.hex(SyntheticCorpus.of(issues).notice(0).bytes()) + "\n"
                + Arrays.stream(DocumentKind.values())
                        .map(kind ->
                                Sha256.hex(kind.mapping().getBytes(StandardCharsets.UTF_8)) + " " + kind.alias() + "\n")
                        .collect(Collectors.joining());
    }

    private void removeOwn() throws IOException {
        if (!Files.exists(data)) {
            return;
        }
        if (!Files.exists(data.resolve(MARK))) {
            throw new IllegalStateException(
                    data + " holds something else than a synthetic corpus; name another directory with"
                            + " -Dcourtnotices.load.data");
        }
        remove(data);
    }

    /** Removes a directory and all that is in it. */
    static void remove(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
