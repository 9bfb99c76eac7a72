package courtnotices.benchmarks;

import courtnotices.indexer.page.PageText;
import courtnotices.indexer.page.PageTexts;
import courtnotices.indexer.reading.NoticeReader;
import courtnotices.indexer.reading.Reading;
import courtnotices.indexer.source.Page;
import courtnotices.indexer.source.RefusedException;
import courtnotices.notice.catalogue.CourtRegister;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A notice with one line of nearly a million characters: of prose, and of what is hardest on patterns. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LinearityBenchmark {

    static final String PROSE = "prose";

    /** With the notice around it this stays below the million characters at which a page is refused. */
    static final int CHARACTERS = 990_000;

    @Param({PROSE, "（", "0123456789", "《", "一是", "。①"})
    public String line = PROSE;

    private final NoticeReader reader = new NoticeReader(CourtRegister.load());
    private Page page = Page.ofFile(new byte[0], "sample:line");

    /** Makes the page. */
    @Setup
    public void make() {
        String words = line.equals(PROSE) ? prose() : line;
        String longLine = words.repeat(CHARACTERS / words.length() + 1).substring(0, CHARACTERS);
        String notice = """
                示例县人民法院关于巡察整改情况的通报
                根据统一部署，县委第一巡察组于2023年1月2日至3月4日对院党组开展了巡察，5月6日反馈意见。
                一、反馈问题整改情况
                （一）关于学习不够的问题
                整改情况：%s
                （二）关于作风不实的问题
                整改情况：一是改。二是评。""".formatted(longLine);
        page = Page.ofFile(notice.getBytes(StandardCharsets.UTF_8), "sample:line");
    }

    /** Bytes to notice. */
    @Benchmark
    public Reading read() throws RefusedException {
        return reader.read(PageTexts.of(page));
    }

    /** The authored notices on one line. */
    private static String prose() {
        return Corpus.authored().texts().stream()
                .map(PageText::text)
                .collect(Collectors.joining())
                .replace("\n", "");
    }
}
