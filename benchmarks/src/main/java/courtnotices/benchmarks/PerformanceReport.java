package courtnotices.benchmarks;

import java.util.List;
import java.util.Map;

/** A part of {@code docs/performance.md}: where the time of a reading goes, by measured figures only. */
final class PerformanceReport {

    private static final List<String> STAGES =
            List.of("page", "outline", "issues", "preamble", "figures", "rules", "topics");

    /** What is measured beside the stages and the lines of hard words. */
    private static final List<String> OTHERS = List.of("whole", "words", LinearityBenchmark.PROSE);

    private static final Map<String, String> WHAT = Map.of(
            "page", "bytes to text: encoding, script, furniture, folding",
            "outline", "text to numbered sections",
            "issues", "sections to issues with their measures",
            "preamble", "court, inspection, dates, totals, contact",
            "figures", "sentences to figures",
            "rules", "sentences to rules and documents",
            "topics", "issues to topics");

    private final Corpus corpus;
    private final Map<String, Double> nanos;

    private PerformanceReport(Corpus corpus, Map<String, Double> nanos) {
        this.corpus = corpus;
        this.nanos = nanos;
    }

    /**
     * @param nanos a call of each benchmark, by its method, and of each line, by the line
     * @param machine what it was measured on
     */
    static String of(Corpus corpus, Map<String, Double> nanos, String machine) {
        PerformanceReport report = new PerformanceReport(corpus, nanos);
        return """
                # How fast notices are read

                Written by `courtnotices.benchmarks.Benchmarks`; CONTRIBUTING.md has the command. JMH, each benchmark in a JVM of its own: fifteen seconds of
                warm-up, five of measurement. Times are the processor's, so other work on the machine does not count.
                Measured on %s.

                ## From page to notice

                %s

                | stage | what it does | ns a character | share |
                | --- | --- | --: | --: |
                %s
                ## One line of %,d characters

                A pattern that is not linear shows here: the cost of a character on a page of one such line, against prose.

                | line of | ns a character | against prose |
                | --- | --: | --: |
                %s""".formatted(machine, report.summary(), report.stages(), LinearityBenchmark.CHARACTERS, report.lines());
    }

    private String summary() {
        return "%s, %,d characters: **%,.0f characters a second**, and %.2f times the time that HanLP takes to cut the same text into words."
                .formatted(
                        corpus.name(),
                        corpus.characters(),
                        corpus.characters() * 1e9 / of("whole"),
                        of("whole") / of("words"));
    }

    private String stages() {
        StringBuilder rows = new StringBuilder();
        double rest = of("whole");
        for (String stage : STAGES) {
            rows.append(row(stage, String.valueOf(WHAT.get(stage)), of(stage)));
            rest -= of(stage);
        }
        // stages are measured apart, so their sum may exceed the whole by the error of measurement
        rows.append(row("the rest", "everything else that the reader composes", Math.max(0, rest)));
        return rows.append(row("whole", "bytes to notice", of("whole"))).toString();
    }

    private String row(String stage, String what, double nanos) {
        return "| %s | %s | %.1f | %.0f %% |%n"
                .formatted(stage, what, nanos / corpus.characters(), 100 * nanos / of("whole"))
                .replace("\r\n", "\n");
    }

    /** Prose first: the others are told against it. */
    private String lines() {
        StringBuilder rows = new StringBuilder(line(LinearityBenchmark.PROSE));
        nanos.keySet().stream()
                .filter(line -> !STAGES.contains(line) && !OTHERS.contains(line))
                .sorted()
                .forEach(line -> rows.append(line(line)));
        return rows.toString();
    }

    private String line(String line) {
        return "| %s | %.1f | %.2f |\n"
                .formatted(line, of(line) / LinearityBenchmark.CHARACTERS, of(line) / of(LinearityBenchmark.PROSE));
    }

    private double of(String benchmark) {
        Double measured = nanos.get(benchmark);
        if (measured == null) {
            throw new IllegalStateException("the benchmark " + benchmark + " was not measured");
        }
        return measured;
    }
}
