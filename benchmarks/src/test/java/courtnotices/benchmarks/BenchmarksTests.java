package courtnotices.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.indexer.reading.Reading;
import courtnotices.indexer.source.RefusedException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openjdk.jmh.infra.Blackhole;

/** What is measured runs, and what was measured is told. No test looks at the time. */
class BenchmarksTests {

    @Test
    void runsEveryStage() throws RefusedException {
        Blackhole hole = new Blackhole(
                "Today's password is swordfish. I understand instantiating Blackholes directly is dangerous.");
        ReadingBenchmark benchmark = new ReadingBenchmark();
        benchmark.whole(hole);
        benchmark.page(hole);
        benchmark.outline(hole);
        benchmark.issues(hole);
        benchmark.preamble(hole);
        benchmark.figures(hole);
        benchmark.rules(hole);
        benchmark.topics(hole);
        benchmark.words(hole);
        assertThat(Corpus.atHand().pages()).isNotEmpty();
        assertThat(Corpus.authored().characters()).isGreaterThan(10_000);
    }

    /** A page that is refused or no notice would look fast. */
    @ParameterizedTest
    @ValueSource(strings = {"prose", "（"})
    void readsALongLineAsANotice(String line) throws RefusedException {
        LinearityBenchmark benchmark = new LinearityBenchmark();
        benchmark.line = line;
        benchmark.make();
        assertThat(benchmark.read())
                .isInstanceOfSatisfying(
                        Reading.Rectification.class,
                        read -> assertThat(read.notice().text().length()).isGreaterThan(LinearityBenchmark.CHARACTERS));
    }

    @Test
    void reportsWhatWasMeasured() {
        Corpus corpus = Corpus.authored();
        double character = corpus.characters();
        Map<String, Double> nanos = new HashMap<>();
        nanos.put("whole", 1_000 * character);
        nanos.put("page", 500 * character);
        nanos.put("outline", 200 * character);
        nanos.put("issues", 100 * character);
        nanos.put("preamble", 50 * character);
        nanos.put("figures", 40 * character);
        nanos.put("rules", 30 * character);
        nanos.put("topics", 10 * character);
        nanos.put("words", 2_000 * character);
        nanos.put("prose", 990_000.0 * 800);
        nanos.put("（", 990_000.0 * 600);
        String report = PerformanceReport.of(corpus, nanos, "a machine");
        assertThat(report)
                .contains("Measured on a machine.")
                .contains("**1,000,000 characters a second**, and 0.50 times the time that HanLP")
                .containsSubsequence(List.of(
                        "| page | bytes to text: encoding, script, furniture, folding | 500.0 | 50 % |",
                        "| the rest | everything else that the reader composes | 70.0 | 7 % |",
                        "| whole | bytes to notice | 1000.0 | 100 % |"))
                .containsSubsequence(List.of("| prose | 800.0 | 1.00 |", "| （ | 600.0 | 0.75 |"));
    }
}
