package courtnotices.benchmarks;

import courtnotices.indexer.page.PageText;
import courtnotices.indexer.page.PageTexts;
import courtnotices.indexer.reading.NoticeReader;
import courtnotices.indexer.reading.instrument.Instruments;
import courtnotices.indexer.reading.issue.Issues;
import courtnotices.indexer.reading.observation.Observations;
import courtnotices.indexer.reading.outline.Outline;
import courtnotices.indexer.reading.outline.Outlines;
import courtnotices.indexer.reading.preamble.Claims;
import courtnotices.indexer.reading.preamble.Contacts;
import courtnotices.indexer.reading.preamble.Courts;
import courtnotices.indexer.reading.preamble.Inspections;
import courtnotices.indexer.reading.preamble.PublicationDates;
import courtnotices.indexer.reading.topic.TopicReader;
import courtnotices.indexer.source.Page;
import courtnotices.indexer.source.RefusedException;
import courtnotices.notice.Issue;
import courtnotices.notice.Span;
import courtnotices.notice.catalogue.CourtRegister;
import courtnotices.notice.chinese.segment.Segmenter;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The corpus from bytes to notices, whole and stage by stage, and cut into words for a yardstick. Each call does all its pages. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ReadingBenchmark {

    private final Corpus corpus = Corpus.atHand();
    private final CourtRegister register = CourtRegister.load();
    private final NoticeReader reader = new NoticeReader(register);
    private final Courts courts = new Courts(register);
    private final Segmenter segmenter = Segmenter.with(List.of());
    private final List<Outline> outlines =
            corpus.texts().stream().map(Outlines::of).toList();

    private final List<List<Issue>> issues = IntStream.range(0, outlines.size())
            .mapToObj(i -> Issues.of(corpus.texts().get(i), outlines.get(i)))
            .toList();

    /** The day that bare months are reckoned from; which one changes nothing of the work. */
    private static final LocalDate TOLD = LocalDate.of(2024, 8, 23);

    /** Bytes to notices. */
    @Benchmark
    public void whole(Blackhole hole) throws RefusedException {
        for (Page page : corpus.pages()) {
            hole.consume(reader.read(PageTexts.of(page)));
        }
    }

    /** Bytes to text: encoding, script, furniture, folding. */
    @Benchmark
    public void page(Blackhole hole) throws RefusedException {
        for (Page page : corpus.pages()) {
            hole.consume(PageTexts.of(page));
        }
    }

    /** Text to numbered sections. */
    @Benchmark
    public void outline(Blackhole hole) {
        for (PageText text : corpus.texts()) {
            hole.consume(Outlines.of(text));
        }
    }

    /** Sections to issues with their measures. */
    @Benchmark
    public void issues(Blackhole hole) {
        for (int i = 0; i < outlines.size(); i++) {
            hole.consume(Issues.of(corpus.texts().get(i), outlines.get(i)));
        }
    }

    /** Court, inspection, dates, the notice's own totals, whom to call. */
    @Benchmark
    public void preamble(Blackhole hole) {
        for (int i = 0; i < outlines.size(); i++) {
            PageText text = corpus.texts().get(i);
            Outline outline = outlines.get(i);
            hole.consume(courts.of(text, outline.tail()));
            hole.consume(Inspections.of(text, outline.lead(), List.of(outline.lead())));
            hole.consume(PublicationDates.of(text, outline.tail()));
            hole.consume(Claims.of(text, List.of(outline.lead())));
            hole.consume(Contacts.of(text, outline.tail()));
        }
    }

    /** Sentences to figures. */
    @Benchmark
    public void figures(Blackhole hole) {
        for (PageText text : corpus.texts()) {
            hole.consume(new Observations(text, null, TOLD).in(whole(text)));
        }
    }

    /** Sentences to rules and documents. */
    @Benchmark
    public void rules(Blackhole hole) {
        for (PageText text : corpus.texts()) {
            hole.consume(Instruments.in(text, whole(text), null));
        }
    }

    /** Issues to topics. */
    @Benchmark
    public void topics(Blackhole hole) {
        for (List<Issue> ofOne : issues) {
            for (Issue issue : ofOne) {
                hole.consume(TopicReader.of(issue.title(), issue.path(), issue.text()));
            }
        }
    }

    private static Span whole(PageText text) {
        return new Span(0, text.text().length());
    }

    /** The same text into words by HanLP, which any index of Chinese text does at least once. */
    @Benchmark
    public void words(Blackhole hole) {
        for (PageText text : corpus.texts()) {
            hole.consume(segmenter.words(text.text()));
        }
    }
}
